"""Word files that packages of others ship: none is an office's document, each gets one notice, and no rule breaks."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import time
from collections import defaultdict

import pytest

from pipeline.check import Profile, all_rules
from pipeline.check.parts import recognise
from pipeline.check.rule import Document
from pipeline.ooxml import read_package
from pipeline.outline import read_outline
from tests.check.others.judging import checked, rows

NOTICE = "khong-phai-van-ban-hanh-chinh"
FEWEST = 40
SECONDS = 5
HEAVIEST = 8_000_000

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The Word files of the packages in the list, each as it was when it was judged."""
    folder = tmp_path_factory.mktemp("packages")
    listed = defaultdict(dict)
    for package, version, _, inside, digest in rows("packages.tsv"):
        listed[f"{package}=={version}"][inside] = digest
    return {name: source for wanted in listed for name, source in _unpacked(wanted, listed[wanted], folder)}


def test_the_list_holds_forty_files_of_seven_packages():
    listed = rows("packages.tsv")
    assert len({row[4] for row in listed}) == len(listed) >= FEWEST
    assert len({row[0] for row in listed}) >= 7


def test_each_gets_one_notice_and_nothing_else(files):
    for name, source in files.items():
        start = time.process_time()
        result = checked(source, name, "nd30")
        assert [f.code for f in result.findings] == [NOTICE], name
        assert (len(result.applied), result.unreadable) == (1, ()), name
        assert time.process_time() - start < SECONDS, name


def test_no_rule_breaks_on_a_document_that_it_was_not_made_for(files):
    for name, source in files.items():
        outline = read_outline(read_package(source))
        document = Document(name, outline, recognise(outline), Profile("thử", "Thử"))
        assert all(rule.check(document).verdict for rule in all_rules()), name


def _unpacked(wanted, listed, folder):
    """The listed files of one package's source, opened."""
    out = folder / wanted
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--no-deps",
        "--no-binary",
        ":all:",
        "-q",
        "-d",
        str(out),
        wanted,
    ]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"không tải được {wanted}: {done.stderr[-300:]}"
    (archive,) = out.iterdir()
    assert archive.stat().st_size < HEAVIEST
    with tarfile.open(archive) as packed:
        inside = {m.name.partition("/")[2]: m for m in packed.getmembers() if m.isfile()}
        for name, digest in listed.items():
            content = packed.extractfile(inside[name]).read()
            assert hashlib.sha256(content).hexdigest() == digest, name
            yield f"{wanted}/{name}", content
