"""The error by which a value or filter says, in the author's words, what a tag may not do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.tags.codes import FORBIDDEN

if TYPE_CHECKING:
    from pipeline.findings import Code


class Refused(TypeError):  # noqa: N818 - it is read as a sentence: the tag was refused
    """A tag asks for something that tags do not do; its message is Vietnamese and stands in the finding."""

    def __init__(self, words: str, code: Code = FORBIDDEN) -> None:
        super().__init__(words)
        self.code = code
