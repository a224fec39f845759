"""Reads a file of `beide translate export` with translate-toolkit, as many programs for translators do, and saves it.

    roundtrip.py same|anew FILE RESULT

`same` leaves every translation alone; `anew` puts a word before each. Says how many texts the toolkit has found.
"""

import sys

from lxml import etree


def one(path):
    """The units of XLIFF 1.2, and the file."""
    from translate.storage import xliff

    store = xliff.xlifffile.parsefile(path)
    return store, [unit for unit in store.units if unit.getid()]


def two(path):
    """The units of XLIFF 2, and the file."""
    from translate.storage import xliff2

    store = xliff2.Xliff2File.parsefile(path)
    return store, list(store.units)


def main(how, path, result):
    version = etree.parse(path).getroot().get("version")
    store, units = one(path) if version == "1.2" else two(path)
    for unit in units:
        assert str(unit.source), unit.getid()
        if how == "anew":
            # Codes are elements, which a plain string as a target would lose.
            for target in unit.xmlelement.iter("{*}target"):
                target.text = "Nieuw " + (target.text or "")
                target.set("state", "translated") if version == "1.2" else None
    store.savefile(result)
    print(f"XLIFF {version}: {len(units)} texts, {sum(unit.istranslated() for unit in units)} translated")


main(*sys.argv[1:])
