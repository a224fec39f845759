### Funktionen der Ansprechpersonen

person-erika-mustermann =
    .role = Leiterin der Koordinierungsstelle für Migration und Interkulturelle Angelegenheiten

person-jan-voorbeeld =
    .role = Referent für Integration
