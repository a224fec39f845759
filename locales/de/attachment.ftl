### Was einem PDF beigefügt ist.

# Beschreibung der beigefügten Daten.
attached-data = Die Daten, aus denen dieses Dokument gesetzt ist, im Format JSON
