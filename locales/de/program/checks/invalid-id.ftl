### Die Prüfung invalid-id.

explain-invalid-id = eine Kennung, die nicht wie eine Kennung geschrieben ist
    .details = Kennungen bestehen aus Kleinbuchstaben a bis z, Ziffern und einzelnen Bindestrichen und beginnen mit einem Buchstaben. Gedruckt werden sie nie; gedruckte Nummern wie 6.2 stehen im Feld number.
    .wrong =
        goals:
          Bessere_Wohnungen:
            number: "1"
    .right =
        goals:
          bessere-wohnungen:
            number: "1"
    .repair = Schreiben Sie ä als ae, ß als ss und Leerzeichen als Bindestriche, und ändern Sie die Kennung überall, wo auf sie verwiesen wird.

## Kennungen

# $id (Text): die Kennung
invalid-id = „{ $id }“ kann keine Kennung sein
invalid-id-hint = beginnen Sie mit einem Kleinbuchstaben und verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche: ziel-6-2; eine gedruckte Nummer gehört in das Feld number

## Der Bericht, seine Grenzwerte, freie Angaben

# $name (Text): der Name der freien Angabe
invalid-id-fact = „{ $name }“ ist kein gültiger Name für eine Angabe
invalid-id-fact-hint = verwenden Sie Kleinbuchstaben und Ziffern, getrennt durch einzelne Bindestriche, mit einem Buchstaben am Anfang
