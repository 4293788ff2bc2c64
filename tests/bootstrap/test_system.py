import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.bootstrap import system
from reader.bootstrap.console import SetupFailed
from reader.bootstrap.system import Machine, Need, program_needs, provide, unmet, wishes
from tests.bootstrap.conftest import all_parts
from tests.virtual_display import TOOLS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all it needs")

NOWHERE = Machine(apt=False, root=False, sudo=False, terminal=False)
UNATTENDED = Machine(apt=True, root=False, sudo=True, terminal=False)
ATTENDED = Machine(apt=True, root=False, sudo=True, terminal=True)
ROOT = Machine(apt=True, root=True, sudo=False, terminal=False)


@pytest.fixture
def need(tmp_path: Path) -> Need:
    """A thing that is met once a file of its name is there."""
    return Need("libthing.so.1", "libthing1", lambda name: (tmp_path / name).exists())


Install = Callable[[str], Path]


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put stand-ins for the system's package commands first on the path; return a way to say what
    ``apt-get`` does.

    Each call is noted in the file that is returned.
    """
    folder, calls = tmp_path / "bin", tmp_path / "calls"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    def write(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)

    def install(script: str) -> Path:
        write(
            "apt-get", f'shift 4\necho "$@" >> {calls}\n{script.format(tmp=tmp_path, calls=calls)}'
        )
        return calls

    write("apt-cache", "echo libthing1 libother2t64 | tr ' ' '\\n'")
    write("sudo", f'echo sudo >> {calls}\nexec "$@"')
    return install


def test_libraries_are_found_by_loading_them() -> None:
    libc, none = (
        Need("libc.so.6", "libc6", system._loads),
        Need("libnothing.so.0", "libnothing0", system._loads),
    )
    assert unmet([libc, none]) == [none]


def test_each_need_of_the_program_names_a_package() -> None:
    needs = program_needs(all_parts())
    assert len(needs) > 10
    assert all(need.name and need.package == need.package.lower() for need in needs)


def test_the_tests_wish_for_what_drives_a_window_and_writes_in_it() -> None:
    asked = {need.name for need in wishes(all_parts(), "test")} - {
        need.name for need in wishes(all_parts(), "")
    }
    assert asked == {*TOOLS, "NotoSansCJK-Regular.ttc"}


def test_a_font_is_found_in_any_folder_of_fonts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert not system._has_font("Chinese.ttc")
    folder = tmp_path / ".local/share/fonts/noto"
    folder.mkdir(parents=True)
    (folder / "Chinese.ttc").touch()
    assert system._has_font("Chinese.ttc")


def test_where_nothing_is_missing_nothing_is_done(
    need: Need, tmp_path: Path, commands: Install
) -> None:
    calls = commands("exit 1")
    (tmp_path / need.name).touch()
    provide([need], [need], ROOT)
    assert not calls.exists()


def test_another_system_is_told_the_libraries(need: Need) -> None:
    with pytest.raises(
        SetupFailed, match=r"lacks libthing\.so\.1\. Install them with its package manager"
    ):
        provide([need], [], NOWHERE)


def test_a_user_without_a_terminal_is_told_the_command(need: Need) -> None:
    with pytest.raises(
        SetupFailed, match=r"lacks libthing\.so\.1\. .*: sudo apt-get install libthing1$"
    ):
        provide([need], [], UNATTENDED)


def test_what_is_only_welcome_does_not_stop_the_set_up(
    need: Need, capsys: pytest.CaptureFixture[str]
) -> None:
    provide([], [need], UNATTENDED)
    assert capsys.readouterr().err.endswith("sudo apt-get install libthing1 Going on without.\n")


def test_root_installs_without_asking(need: Need, commands: Install) -> None:
    calls = commands("touch {tmp}/libthing.so.1")
    provide([need], [], ROOT)
    assert calls.read_text() == "install --no-install-recommends libthing1\n"


def test_lists_of_packages_are_renewed_only_when_the_first_try_failed(
    need: Need, commands: Install
) -> None:
    calls = commands(
        'test "$1" = update && touch {tmp}/updated; test -e {tmp}/updated && touch '
        "{tmp}/libthing.so.1"
    )
    provide([need], [], ROOT)
    assert [line.split()[0] for line in calls.read_text().splitlines()] == [
        "install",
        "update",
        "install",
    ]


def test_newer_systems_call_some_libraries_otherwise(tmp_path: Path, commands: Install) -> None:
    calls = commands("touch {tmp}/libother.so.2")
    provide([Need("libother.so.2", "libother2", lambda name: (tmp_path / name).exists())], [], ROOT)
    assert calls.read_text().split()[-1] == "libother2t64"


def test_the_reason_of_a_failure_is_passed_on(need: Need, commands: Install) -> None:
    commands("echo Reading lists; echo E: You have held broken packages.; exit 100")
    with pytest.raises(
        SetupFailed, match=r"could not install libthing1: E: You have held broken packages\.$"
    ):
        provide([need], [], ROOT)


def test_an_installation_that_did_not_help_is_not_taken_for_one(
    need: Need, commands: Install
) -> None:
    commands("exit 0")
    with pytest.raises(
        SetupFailed,
        match=r"^libthing\.so\.1: not in libthing1\. Find .*“apt-file search libthing\.so\.1”",
    ):
        provide([need], [], ROOT)


def test_a_package_that_nobody_knows_does_not_keep_the_others_away(
    need: Need, tmp_path: Path, commands: Install
) -> None:
    refuse = "echo E: Unable to locate package nowhere9; exit 100"
    calls = commands(
        f'case "$*" in *nowhere*) {refuse};; install*) touch {{tmp}}/libthing.so.1;; esac'
    )
    unknown = Need("libunknown.so.9", "nowhere9", lambda name: (tmp_path / name).exists())
    provide([need], [unknown], ROOT)
    assert calls.read_text().splitlines()[-1] == "install --no-install-recommends libthing1"
    assert unmet([need]) == []
    with pytest.raises(
        SetupFailed, match=r"could not install nowhere9: E: Unable to locate package nowhere9$"
    ):
        provide([need, unknown], [], ROOT)


@pytest.mark.parametrize("answer", ["\n", "y\n", "Yes\n"])
def test_a_user_at_a_terminal_is_asked(
    need: Need, commands: Install, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    calls = commands("touch {tmp}/libthing.so.1")
    monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
    provide([need], [], ATTENDED)
    assert calls.read_text() == "sudo\ninstall --no-install-recommends libthing1\n"


@pytest.mark.parametrize("answer", ["n\n", "what?\n", ""])
def test_without_a_yes_nothing_is_installed(
    need: Need, commands: Install, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    calls = commands("touch {tmp}/libthing.so.1")
    monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
    with pytest.raises(SetupFailed, match="sudo apt-get install libthing1"):
        provide([need], [], ATTENDED)
    assert not calls.exists()


def test_a_password_is_asked_for_in_a_window_where_there_is_no_terminal(
    need: Need, commands: Install, tmp_path: Path
) -> None:
    calls = commands("touch {tmp}/libthing.so.1")
    pkexec = tmp_path / "bin" / "pkexec"
    pkexec.write_text(f'#!/bin/sh\necho pkexec >> {calls}\nexec "$@"\n')
    pkexec.chmod(0o755)
    provide([need], [], UNATTENDED._replace(dialog=True))
    assert calls.read_text().splitlines()[0] == "pkexec"


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (
            "Err:1 http://x bookworm InRelease\n  Temporary failure resolving 'x'\n" * 90
            + "E: Failed to fetch http://x/libthing1.deb\n" * 90,
            "A package could not be fetched: the package archives cannot be reached. Check the "
            "network",
        ),
        (
            "Error executing command as another user: Not authorized\n",
            "libthing1 were not installed, as nobody allowed it. An administrator gets them with: "
            "sudo apt-get install libthing1",
        ),
        ("E: one\nE: two\n", "apt-get could not install libthing1: E: one"),
    ],
)
def test_what_apt_prints_becomes_one_sentence(output: str, sentence: str) -> None:
    told = system.explain(subprocess.CompletedProcess([], 100, output), ["libthing1"])
    assert told.startswith(sentence)
    assert len(told) < 200


def test_of_many_libraries_the_first_are_named() -> None:
    needs = [Need(f"lib{number}.so", f"lib{number}", lambda _: False) for number in range(9)]
    assert system.named(needs) == "lib0.so, lib1.so, lib2.so and 6 more"
    assert system.named(needs[:2]) == "lib0.so, lib1.so"
