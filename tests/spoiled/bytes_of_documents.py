"""Documents spoiled in ways that no program writes and some disk, mail or person makes."""

from __future__ import annotations

import io
import random
import re
import struct
import warnings
import zipfile

from pipeline.ooxml import Package, parse, serialise, write_package
from tests.check.bases import base

MAIN = "word/document.xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_VALUE = re.compile(rb'"[^"]*"')
_ENTRY = b"PK\x01\x02"


def good():
    return write_package(base("bao-cao"))


def with_parts(**parts):
    """The known-good report with some parts in place of its own; `word__styles` names word/styles.xml."""
    return changed({f"{name.replace('__', '/')}.xml": part for name, part in parts.items()})


def changed(parts):
    return write_package(Package({**base("bao-cao").parts, **parts}))


def in_main(old, new, count=1):
    main = base("bao-cao")[MAIN]
    assert old in main
    return changed({MAIN: main.replace(old, new, count)})


def before_body(xml):
    return in_main(b"<w:body>", f"<w:body>{xml}".encode())


def entries(*more):
    """The report with these entries behind its own, twice the same name if that is asked for."""
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        warnings.simplefilter("ignore")
        for name, part in (*base("bao-cao").parts.items(), *more):
            package.writestr(name, part)
    return stream.getvalue()


def in_directory(offset, form, value):
    """The report whose list of entries says this of each of them."""
    content, at = bytearray(good()), 0
    while (at := content.find(_ENTRY, at)) >= 0:
        struct.pack_into(form, content, at + offset, value)
        at += len(_ENTRY)
    return bytes(content)


def strict():
    """The report in the namespaces of the strict format, as Word writes it when asked to."""
    usual = re.compile(rb"http://schemas.openxmlformats.org/(wordprocessingml|officeDocument|drawingml)/2006/")
    return changed({n: usual.sub(rb"http://purl.oclc.org/ooxml/\1/", p) for n, p in base("bao-cao").parts.items()})


def flipped(content, seed):
    """Bytes overwritten, lost, said twice."""
    chance, found = random.Random(seed), bytearray(content)  # noqa: S311 - the same faults on every run
    for _ in range(chance.choice((1, 1, 3, 20))):
        at, kind = chance.randrange(len(found)), chance.randrange(3)
        if kind == 0:
            found[at] = chance.randrange(256)
        elif kind == 1:
            del found[at : at + chance.choice((1, 2, 50))]
        else:
            found[at:at] = found[at : at + chance.choice((1, 5, 200))]
    return bytes(found)


def revalued(part, seed):
    """Well-formed XML whose attributes hold what other attributes should, or nothing at all."""
    chance = random.Random(seed)  # noqa: S311 - as above
    odd = [b'""', b'"-1"', b'"99999999999999999999"', b'"1e9"', b'"x"', *_VALUE.findall(part)]
    return _VALUE.sub(lambda m: m[0] if b"http" in m[0] or chance.random() > 0.01 else chance.choice(odd), part)


def torn(part, seed):
    """Well-formed XML whose elements are lost, moved, or renamed into one another."""
    chance, root = random.Random(seed), parse(part)  # noqa: S311 - as above
    every = [e for e in root.iter() if isinstance(e.tag, str)]
    for _ in range(chance.choice((1, 5, 40))):
        one, other = chance.choice(every), chance.choice(every)
        parent = one.getparent()
        if parent is None or other is root:
            continue
        if chance.random() < 0.5:
            parent.remove(one)
        else:
            one.tag = other.tag
    return serialise(root)
