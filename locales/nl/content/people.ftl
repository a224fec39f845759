### Functies van de contactpersonen

person-erika-mustermann =
    .role = hoofd van het coördinatiepunt voor migratie en interculturele aangelegenheden
