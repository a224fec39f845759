### Funktionen der Ansprechpersonen

person-erika-mustermann =
    .role = Leiterin der Koordinierungsstelle für Migration und Interkulturelle Angelegenheiten
