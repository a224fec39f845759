paper-dritter = Derde bericht
section-dritter-stand =
    .text = De cursussen gaan door.
