"""What the program's own files say about texts: those that are marked for translators, and those
that are not.
"""

import ast
import re
from collections.abc import Iterator
from typing import TypeGuard

from tests.translations.template import Text

WIDGETS = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QLineEdit", "QListWidgetItem", "QMenu", "QMessageBox", "QPlainTextEdit",
    "QPushButton", "QRadioButton", "QTextEdit", "QToolBar", "QToolButton", "QTreeWidgetItem",
    "NoteBox", "Pane", "PausingLine", "PausingText", "Row", "ShownNote",
}  # fmt: skip
FUNCTIONS = {
    "addAction", "addButton", "addItem", "addItems", "addMenu", "addRow", "addTab", "drawText", "emit", "getColor",
    "getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getText", "insertItem",
    "setAccessibleDescription", "setAccessibleName", "setButtonText", "setDetailedText", "setFormat", "setHeaderLabels",
    "setIconText", "setInformativeText", "setItemText", "setLabelText", "setPlaceholderText", "setPlainText", "setPrefix",
    "setSpecialValueText", "setStatusTip", "setSuffix", "setTabText", "setText", "setTitle", "setToolTip", "setWhatsThis",
    "setWindowTitle", "showMessage", "announce", "tell",
    "QMessageBox.about", "QMessageBox.critical", "QMessageBox.information", "QMessageBox.question", "QMessageBox.warning",
}  # fmt: skip
"""What shows the texts that it is given: Qt's classes and functions, and our own."""

ALWAYS_AS_IT_IS = ("Claim Reader", "labels.json", "SHA-256")
"""The program's own name, a file's name and an algorithm's: they are the same in all languages."""

WORD = re.compile(r"[^\W\d_]{2,}")


def marked(tree: ast.Module) -> Iterator[Text]:
    """Yield the texts that a file has translated, with the context by which each is looked up when
    it is shown.

    Fails where a text is made of parts, or a count is more than a name: lupdate passes over both.
    """
    for call, around in _calls(tree):
        texts = [_written_out(argument) for argument in call.args[:3]]
        match _called(call), texts:
            case "self.tr", [source]:
                assert around is not None, f"line {call.lineno}: no class"
                yield Text(around, source)
            case "translate", [context, source]:
                yield Text(context, source)
            case "translate", [context, source, one]:
                named = [isinstance(argument, ast.Name) for argument in call.args[3:]]
                assert named == [True, True], (
                    f"line {call.lineno}: COUNT and the count; give the count a name first"
                )
                assert "%n" in source, f"line {call.lineno}: the place of the count is %n"
                yield Text(context, source, one, counts=True)
            case "QT_TRANSLATE_NOOP", [context, source]:
                yield Text(context, source)
            case called, _:
                raise AssertionError(
                    f"line {call.lineno}: lupdate does not understand this call of {called}"
                )


def _calls(node: ast.AST, around: str | None = None) -> Iterator[tuple[ast.Call, str | None]]:
    """Yield the calls that have a text translated, and the classes that they stand in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from _calls(child, child.name)
            continue
        if isinstance(child, ast.Call) and _called(child) in {
            "self.tr",
            "translate",
            "QT_TRANSLATE_NOOP",
        }:
            yield child, around
        yield from _calls(child, around)


def _called(call: ast.Call) -> str:
    """Return what is called, as it is written; ``self.tr`` whatever has the method, and nothing for
    other methods.
    """
    if isinstance(call.func, ast.Attribute):
        return "self.tr" if call.func.attr == "tr" else ""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _written_out(argument: ast.expr) -> str:
    assert _is_text(argument), f"line {argument.lineno}: a text to translate has to be written out"
    return argument.value


def _is_text(node: ast.AST) -> TypeGuard["_Text"]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


class _Text(ast.Constant):
    value: str


def unmarked(tree: ast.Module) -> Iterator[str]:
    """Yield the English that is given straight to what shows it, and so is the same in every
    language.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _names_of(node.func) & (WIDGETS | FUNCTIONS):
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            for argument in given:
                yield from (f"line {node.lineno}: {text}" for text in _english(argument))


def _names_of(function: ast.expr) -> set[str]:
    if isinstance(function, ast.Attribute):
        return {function.attr, f"{ast.unparse(function.value)}.{function.attr}"}
    return {function.id} if isinstance(function, ast.Name) else set()


def _english(node: ast.AST) -> Iterator[str]:
    """Yield the texts in an expression that reach the screen: not those given to other functions or
    used as keys.
    """
    if _is_text(node):
        text = node.value
        for known in ALWAYS_AS_IT_IS:
            text = text.replace(known, "")
        if WORD.search(re.sub(r"</?\w+>", "", text)):
            yield node.value
    elif isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute):
            yield from _english(node.func.value)  # "…".format(), "…".join()
    elif isinstance(node, ast.Subscript):
        yield from _english(node.value)
    elif isinstance(node, ast.Dict | ast.Lambda):
        return
    elif isinstance(node, ast.IfExp):
        yield from _english(node.body)
        yield from _english(node.orelse)
    else:
        for child in ast.iter_child_nodes(node):
            yield from _english(child)
