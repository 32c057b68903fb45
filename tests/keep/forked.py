"""Commands in processes that can be killed at any moment; forked with everything imported, so that one costs little."""

from __future__ import annotations

import multiprocessing
import os
import signal
from contextlib import contextmanager
from functools import cache

from pipeline.cli import main

SECONDS = 120


@contextmanager
def running(folder, *arguments):
    """The time in which a command runs in a folder, killed at its end; what it says goes to a file beside it."""
    command = _forks().Process(target=_run, args=(folder, arguments))
    command.start()
    try:
        yield command
    finally:
        command.kill()
        command.join()


def answer(folder, *arguments):
    """The exit code of a command that nobody disturbs, and what it said."""
    with running(folder, *arguments) as command:
        command.join(SECONDS)
    return command.exitcode, said(folder)


def was_killed(command):
    """Whether a command that came to its end was killed, and did not end by itself."""
    return command.exitcode == -signal.SIGKILL


def said(folder):
    """What the last command in the folder said."""
    return _file(folder).read_text(encoding="utf-8")


@cache
def _forks():
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.keep.all_imported"])
    return context


def _run(folder, arguments):
    os.chdir(folder)
    with _file(folder).open("wb") as file:
        for stream in (1, 2):
            os.dup2(file.fileno(), stream)
    main(list(arguments))


def _file(folder):
    return folder.with_name(f"{folder.name}.txt")
