"""Room for what is higher than its window: it is scrolled up and down, never cut at its sides."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def upright_area(content: QWidget) -> QScrollArea:
    """Return an area without an edge that shows a widget, as wide as that needs at the least."""
    area = _UprightArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.installEventFilter(area)
    return area


class _UprightArea(QScrollArea):
    """Follows the width of what it shows, which changes with the type."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be wide enough for the content and the bar beside it."""
        content = self.widget()
        if (
            content is not None
            and watched is content
            and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish)
        ):
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(content.minimumSizeHint().width() + bar)
        return super().eventFilter(watched, event)
