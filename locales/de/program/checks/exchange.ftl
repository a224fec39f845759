### Die Prüfung exchange.

explain-exchange = eine Datei mit Übersetzungen kann nicht übernommen werden
    .details = Was aus dem Übersetzungsbüro zurückkommt, muss dieselben Namen und Platzhalter haben wie beim Export. Ein Platzhalter steht für eine Angabe, einen Begriff oder eine eigene Meldung: ohne ihn würde auf der Seite eine Zahl fehlen. Ist etwas in der Datei nicht in Ordnung, wird nichts daraus übernommen; so steht nie eine halbe Lieferung im Projekt.
    .wrong =
        <source>Es sind <ph id="1">{"{"} $count {"}"}</ph> Kurse.</source>
        <target>Er zijn 40 cursussen.</target>
    .right =
        <source>Es sind <ph id="1">{"{"} $count {"}"}</ph> Kurse.</source>
        <target>Er zijn <ph id="1">{"{"} $count {"}"}</ph> cursussen.</target>
    .repair = Berichtigen Sie die Datei im Übersetzungsprogramm oder geben Sie sie zurück; rufen Sie dann beide translate import erneut auf. Was es im Projekt nicht mehr gibt, kann aus der Datei entfernt werden.

# $reason (Text): ein Doppelpunkt und was der Parser sagt, auf Englisch; nichts, wenn nur die Stelle bekannt ist
exchange-xml = diese Datei ist kein wohlgeformtes XML{ $reason }
exchange-xml-hint = exportieren Sie sie im Übersetzungsprogramm erneut; wurde sie von Hand geändert, berichtigen Sie die Stelle

exchange-ampersand = hier steht ein bloßes „&“; in XML heißt es &amp;
exchange-ampersand-hint = schreiben Sie &amp; statt &; ein Übersetzungsprogramm macht das von selbst

exchange-entity = diese Abkürzung für ein Zeichen kennt XLIFF nicht
exchange-doctype = die Datei hat einen Dokumenttyp; XLIFF hat nie einen
exchange-doctype-hint = entfernen Sie die Zeilen von <!DOCTYPE bis zu dessen Ende, wenn Sie dem Absender trauen; gelesen wurde davon nichts

# $what (Text): other, wenn es kein XLIFF ist, version, wenn die Version nicht bekannt ist, files, wenn es nicht ein Teil ist, table bei einer Tabelle ohne unsere Spalten
# $name (Text): wie sie beginnt
# $version (Text): ihre Version
# $files (Zahl): wie viele Teile sie hat
exchange-form = { $what ->
    [version] XLIFF „{ $version }“ ist nicht bekannt
    [files] die Datei hat { $files } Teile statt einem
    [table] die Tabelle hat keine Spalten „id“, „de-DE“ und „nl-NL“
   *[other] die Datei ist kein XLIFF: sie beginnt mit „{ $name }“
}
exchange-form-hint = importieren lassen sich XLIFF 1.2 und 2.1 sowie die Tabelle von beide translate export, immer eine Datei auf einmal

exchange-table = diese Zeile der Tabelle ist nicht lesbar
exchange-table-hint = speichern Sie die Tabelle erneut als CSV in UTF-8
# $unit (Text): welcher Text
# $cells (Zahl): wie viele Zellen die Zeile hat
# $columns (Zahl): wie viele Spalten die Tabelle hat
exchange-cells = die Zeile von „{ $unit }“ hat { $cells } Zellen, die Tabelle aber { $columns } Spalten: Ein Teil eines Textes ginge verloren
exchange-cells-hint = ein Text mit dem Zeichen, das die Zellen trennt, steht in Anführungszeichen; speichern Sie die Tabelle aus einem Tabellenprogramm, oder setzen Sie sie selbst

# $from (Text): die Sprache, aus der, wie die Datei sie nennt
# $to (Text): die Sprache, in die
exchange-languages = in der Datei wird aus „{ $from }“ in „{ $to }“ übersetzt, nicht zwischen Deutsch und Niederländisch
exchange-languages-hint = die Sprachen müssen de-DE und nl-NL sein oder umgekehrt

# $unit (Text): der Name eines Textes
exchange-unknown = das Projekt hat in dieser Richtung keinen Text „{ $unit }“
exchange-unknown-hint = gehört die Datei zu einem anderen Projekt? Wurde der Text inzwischen gelöscht, entfernen Sie ihn auch aus der Datei

# $unit (Text): der Name eines Textes
exchange-twice = der Text „{ $unit }“ steht zweimal in der Datei
exchange-twice-hint = lassen Sie den richtigen stehen

# $unit (Text): der Name eines Textes
exchange-source = dem Text „{ $unit }“ fehlt der Ausgangstext
exchange-source-hint = ohne ihn lässt sich nicht feststellen, ob die Übersetzung zum jetzigen Text gehört; exportieren Sie erneut

# $unit (Text): der Name einer Form eines Textes
exchange-empty = „{ $unit }“ ist leer, andere Formen desselben Textes sind übersetzt
exchange-empty-hint = übersetzen Sie alle Formen des Textes, oder lassen Sie vorerst alle leer

# $problem (Text): lost, added oder changed
# $unit (Text): der Name eines Textes
# $codes (Text): die Platzhalter, durch Kommas getrennt
exchange-codes = { $problem ->
    [lost] in der Übersetzung von „{ $unit }“ fehlt: { $codes }
    [added] die Übersetzung von „{ $unit }“ hat { $codes } zu viel
   *[changed] in der Übersetzung von „{ $unit }“ wurde ein Platzhalter verändert: { $codes }
}
exchange-codes-hint = die Übersetzung muss die Platzhalter ihres Ausgangstextes haben, jeden so oft wie dort; kopieren Sie sie im Übersetzungsprogramm von dort

# $unit (Text): der Name eines Textes
exchange-unwritable = die Übersetzung von „{ $unit }“ lässt sich nicht in ihre Datei schreiben
exchange-unwritable-hint = achten Sie auf Leerzeichen am Anfang von Zeilen und auf Zeichen, die niemand sieht

## Anmerkungen in Dateien für das Übersetzungsbüro.

# $selector (Text): wonach gewählt wird, wie es geschrieben ist
# $key (Text): die Form: one, other, 0
# $text (Text): der ganze Text
exchange-note-variant = Form „{ $key }“ von { $selector } in: { $text }
# $documents (Text): die Dokumente, durch Kommas getrennt
exchange-note-documents = Erscheint in: { $documents }
exchange-note-unprinted = Erscheint derzeit in keinem Dokument
exchange-note-non-public = Nichtöffentlich: bitte vertraulich behandeln
# $parts (Text): die Teile des Dokuments, der äußerste zuerst
exchange-note-within = Steht in: { $parts }
# $kind (Text): slide bei einer Folie, page bei einer Seite
# $page (Zahl): die wievielte es ist
# $file (Text): Name der Datei
exchange-note-page = { $kind ->
    [slide] Folie { $page } in { $file }
   *[page] Seite { $page } in { $file }
}
# $term (Text): ein Begriff des Glossars
# $renderings (Text): wie er übersetzt wird, durch Kommas getrennt, der bevorzugte Ausdruck zuerst
exchange-note-term = Glossar: { $term } – { $renderings }
# $letters (Zahl): wie viele Zeichen der Ausgangstext hat
exchange-note-length = Länge des Ausgangstextes: { $letters } Zeichen
# $code (Text): der Platzhalter, wie er geschrieben ist
# $value (Text): was er derzeit druckt
exchange-note-fact = { $code } steht derzeit für: { $value }
# $text (Text): der Ausgangstext, wie er abgenommen wurde
exchange-note-before = Der Ausgangstext lautete zuvor: { $text }
