### Functies van de contactpersonen

person-erika-mustermann =
    .role = Hoofd van het coördinatiepunt voor migratie en interculturele aangelegenheden
