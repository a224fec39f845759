paper-dritter = Dritter Bericht
section-dritter-stand =
    .text = Die Kurse gehen weiter.
