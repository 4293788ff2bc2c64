"""Random actions with undo and redo, and SIGKILL between and in the middle of them: the library
always says what it should.

    python -m tests.faults.actions [--actions 10000] [--seed 1]

A child process does the actions and tells each one when it is done; at a random moment it is
killed. Then the library is opened anew and compared with the model kept beside it: what was told
has to be there, the action that was not told yet may be there whole or not at all, and undo and
redo have to go on from there. Prints one line for each kill and a summary; the exit status is 1
where anything differs. Needs a system with SIGKILL.
"""

import argparse
import json
import pickle
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from reader.services.library import open_library
from tests.services.actions import Texts, fill, follow_texts, made_between, observe, step, texts_of
from tests.services.drawing import draw
from tests.services.model import Action, Model

ROOT = Path(__file__).resolve().parents[2]
LONGEST_LIFE = 2.0
"""Seconds from the first action to the kill, at most."""
DEPTH = 400
"""How many steps of the model are handed to the child; no run of undos is that long."""


class Lost(Exception):
    """The library does not say what it should."""


def action_at(seed: str, number: int, model: Model, texts: Texts) -> Action:
    """Return the action of a number; it follows from what the model says and nothing else."""
    return draw(Random(f"{seed}:{number}"), model.present, texts)  # noqa: S311 (the same actions every time)


def live(path: Path, model_path: Path, seed: str, first: int, last: int) -> None:
    """Do actions, telling the number and what was made after each; this is the child."""
    model: Model = pickle.loads(model_path.read_bytes())  # noqa: S301 (our own)
    with open_library(path) as library:
        texts = texts_of(library)
        for number in range(first, last):
            action, before = action_at(seed, number, model, texts), model.present
            made = step(library, model, action)
            follow_texts(texts, before, action, made)
            print(json.dumps([number, made]), flush=True)


def one_life(path: Path, model: Model, seed: str, span: range, random: Random) -> int:
    """Let a child work until it is killed or done, follow it with the model, and return the number
    of the next action.
    """
    beside = path.with_suffix(".model")
    model.past[:] = model.past[-DEPTH:]
    beside.write_bytes(pickle.dumps(model))
    arguments = ["--child", str(path), str(beside), seed, str(span.start), str(span.stop)]
    command = [sys.executable, "-m", "tests.faults.actions", *arguments]
    with open_library(path) as library:
        texts = texts_of(library)
    done = span.start
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        killer: threading.Timer | None = None
        for line in child.stdout or ():
            if not line.endswith("\n"):
                break
            if killer is None:
                killer = threading.Timer(random.uniform(0, LONGEST_LIFE), child.kill)
                killer.start()
            number, made = json.loads(line)
            follow(model, action_at(seed, number, model, texts), made, texts)
            done = number + 1
        if killer is not None:
            killer.cancel()
    if child.returncode not in (0, -signal.SIGKILL):
        raise Lost(f"the child ended with {child.returncode} at action {done}")
    return settle(path, model, seed, done, texts)


def follow(model: Model, action: Action, made: list[str], texts: Texts) -> None:
    """Do an action to the model alone."""
    follow_texts(texts, model.present, action, made)
    model.do(action, made)


def settle(path: Path, model: Model, seed: str, done: int, texts: Texts) -> int:
    """Open the library after a kill and compare; return the number of the next action."""
    with open_library(path) as library:
        ((integrity,),) = library.query("PRAGMA integrity_check")
        broken = library.query("PRAGMA foreign_key_check")
        found = observe(library)
    if integrity != "ok" or broken:
        raise Lost(
            f"after action {done} SQLite says {integrity}, and {len(broken)} rows point nowhere"
        )
    if found == model.present:
        return done
    action = action_at(seed, done, model, texts)
    follow(model, action, made_between(model.present, found), texts)
    if found != model.present:
        raise Lost(
            f"after a kill in action {done}, {action}, the library says something else than the "
            "model"
        )
    return done + 1


def unwind(path: Path, model: Model) -> int:
    """Undo everything that the model still knows, comparing at each step; return how many steps
    those were.
    """
    steps = 0
    with open_library(path) as library:
        while model.past:
            step(library, model, Action("undo"))
            steps += 1
    return steps


def run(actions: int, seed: str) -> None:
    """Do that many actions over as many lives as it takes."""
    random, started, kills = Random(seed), time.monotonic(), 0  # noqa: S311 (the same kills every time)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        with closing(open_library(path)) as library:
            fill(library)
            model = Model(observe(library))
        done = 0
        while done < actions:
            before = done
            done = one_life(path, model, seed, range(done, actions), random)
            kills += done < actions
            print(
                f"{done:6} actions, killed {kills} times, {done - before} since the last",
                flush=True,
            )
        steps = unwind(path, model)
    taken = time.monotonic() - started
    print(
        f"{done} actions, {kills} kills, then {steps} steps undone: the library always equalled "
        f"the model ({taken:.0f} s)"
    )


def main() -> None:
    """Run as the parent, or as the child that is killed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--actions", type=int, default=10_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--child", nargs=5, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        path, model, seed, first, last = given.child
        live(Path(path), Path(model), seed, int(first), int(last))
        return
    try:
        run(given.actions, given.seed)
    except Lost as error:
        sys.exit(f"LOST: {error}")


if __name__ == "__main__":
    main()
