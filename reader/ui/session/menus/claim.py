"""What the Claim menu holds."""

from reader.domain.message import translate
from reader.ui.session.action_row import ActionRow, Menu, row

CLAIM: tuple[ActionRow, ...] = (
    row("claim", translate("Actions", "Claim of &this highlight"), Menu.CLAIM, "C"),
    row(
        "claim_add",
        translate("Actions", "Add to an e&xisting claim…"),
        Menu.CLAIM,
        "Shift+C",
        changes=True,
    ),
    row(
        "evidence",
        translate("Actions", "Add these words as &evidence to the claim"),
        Menu.CLAIM,
        "Shift+E",
        before=True,
        changes=True,
    ),
    row(
        "evidence_link",
        translate("Actions", "Add a &link as evidence"),
        Menu.CLAIM,
        "Ctrl+Alt+E",
        changes=True,
    ),
    row(
        "export_evidence",
        translate("Actions", "Ex&port evidence for the claim…"),
        Menu.CLAIM,
        "Ctrl+Alt+B",
        icon="export",
        before=True,
    ),
    row("claims", translate("Actions", "All clai&ms"), Menu.CLAIM, "Ctrl+Shift+C", before=True),
)
