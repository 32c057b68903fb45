"""All documents typed by hand, by name, as bytes."""

from __future__ import annotations

from functools import cache
from io import BytesIO

from docx.oxml.ns import qn

from tests.check.others.typed.decisions import DECISIONS
from tests.check.others.typed.desk import say
from tests.check.others.typed.later import LATER
from tests.check.others.typed.letters import LETTERS
from tests.check.others.typed.plans import PLANS
from tests.check.others.typed.reports import REPORTS

MAKERS = {maker.__name__: maker for maker in (*LETTERS, *REPORTS, *DECISIONS, *PLANS, *LATER)}


@cache
def made(name):
    """The bytes of one document."""
    document, packed = MAKERS[name](), BytesIO()
    if document.element.body[-2].tag == qn("w:tbl"):  # Word never ends with a table
        say(document)
    document.save(packed)
    return packed.getvalue()
