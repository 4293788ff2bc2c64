"""Time stamps after RFC 3161: an authority certifies that some bytes were there at a time. They
come only from the server that the user names, and only what the bytes hash to is sent to it.

The library for them is an extra that few need, and is loaded when a stamp is asked for.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC
from hashlib import sha256
from typing import TYPE_CHECKING

from reader.domain.address_parts import parts_of
from reader.domain.bundle import StampFound
from reader.domain.errors import NoTimeStamp
from reader.domain.message import translate

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampResponse

SECONDS = 30.0
"""For the answer of the server."""
MOST_BYTES = 1_000_000
"""Of an answer."""
_QUERY, _REPLY = "application/timestamp-query", "application/timestamp-reply"


class StampUnreadable(Exception):
    """A time stamp cannot be checked on this computer, or not without the authority's
    certificate.
    """


class StampWrong(Exception):
    """A time stamp is not over these bytes, or nobody's; the text says what is the matter."""


def stamped(server: str, data: bytes) -> bytes:
    """Return the answer of a server with a time stamp over some bytes. Raises ``NoTimeStamp``."""
    try:
        from rfc3161_client import HashAlgorithm, TimestampRequestBuilder  # noqa: PLC0415 (an extra)
    except ImportError as error:
        raise NoTimeStamp(server, _NO_LIBRARY) from error
    if parts_of(server).scheme not in ("http", "https"):
        raise NoTimeStamp(server, translate("Stamping", "its address is not on the web"))
    request = TimestampRequestBuilder().data(data).hash_algorithm(HashAlgorithm.SHA256).build()
    answer = _asked(server, request.as_bytes())
    try:
        response = _read(answer)
        _is_over(response, data)
    except StampWrong as error:
        raise NoTimeStamp(server, translate("Stamping", "it answers with no time stamp")) from error
    if response.tst_info.nonce != request.nonce:
        raise NoTimeStamp(server, translate("Stamping", "it answers another question"))
    return answer


def verified(stamp: bytes, data: bytes, roots: Sequence[bytes] = ()) -> StampFound:
    """Return when a time stamp over some bytes was made, and by whom. ``roots`` are the
    certificates, in PEM, of authorities that are trusted; without any, the stamp only has to fit to
    the certificates that it brings along.

    Raises ``StampUnreadable`` and ``StampWrong``.
    """
    try:
        from cryptography import x509  # noqa: PLC0415 (an extra)
        from rfc3161_client import VerificationError, VerifierBuilder  # noqa: PLC0415
    except ImportError as error:
        raise StampUnreadable from error
    response = _read(stamp)
    _is_over(response, data)
    try:
        brought = [
            x509.load_der_x509_certificate(one) for one in sorted(response.signed_data.certificates)
        ]
        brings_root = any(one.issuer == one.subject for one in brought)
        signer = _signer(response, brought)
        time = response.tst_info.gen_time.astimezone(UTC).isoformat().replace("+00:00", "Z")
    except (ValueError, KeyError, OverflowError, x509.InvalidVersion) as error:
        raise StampWrong("it cannot be read") from error
    try:
        named = [one for pem in roots for one in x509.load_pem_x509_certificates(pem)]
    except ValueError as error:
        raise StampWrong("the certificate that was named cannot be read") from error
    builder = VerifierBuilder()
    for root in named or brought:
        builder = builder.add_root_certificate(root)
    try:
        builder.build().verify_message(response, data)
    except (VerificationError, ValueError, KeyError, x509.InvalidVersion) as error:
        if not named and not brings_root:
            raise StampUnreadable from error
        raise StampWrong("its signature does not fit") from error
    return StampFound(time, signer, trusted=bool(named))


_NO_LIBRARY = translate(
    "Stamping", "the library for time stamps is not installed (pip install rfc3161-client)"
)


def _asked(server: str, query: bytes) -> bytes:
    import urllib.error  # noqa: PLC0415 (the start of the window need not wait for it)
    import urllib.request  # noqa: PLC0415

    request = urllib.request.Request(  # noqa: S310 (its scheme is looked at above)
        server, query, {"Content-Type": _QUERY, "Accept": _REPLY, "User-Agent": "Claim Reader"}
    )
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as response:  # noqa: S310 (as above)
            answer: bytes = response.read(MOST_BYTES + 1)
    except urllib.error.HTTPError as error:
        why = translate("Stamping", "it answers {status}").where(status=error.code)
        error.close()
        raise NoTimeStamp(server, why) from error
    except (OSError, ValueError) as error:
        raise NoTimeStamp(server, translate("Stamping", "it cannot be reached")) from error
    return answer


def _read(answer: bytes) -> "TimeStampResponse":
    """Return what a server answered. Raises ``StampWrong``."""
    from rfc3161_client import PKIStatus, decode_timestamp_response  # noqa: PLC0415 (an extra)

    try:
        response = decode_timestamp_response(_in_order(answer))
        granted = PKIStatus(response.status) in (PKIStatus.GRANTED, PKIStatus.GRANTED_WITH_MODS)
    except (ValueError, IndexError) as error:
        raise StampWrong("it cannot be read") from error
    if not granted:
        raise StampWrong("the authority refused it")
    return response


def _is_over(response: "TimeStampResponse", data: bytes) -> None:
    """Raise ``StampWrong`` where a stamp is over other bytes."""
    try:
        message = response.tst_info.message_imprint.message
    except ValueError as error:
        raise StampWrong("it cannot be read") from error
    if message != sha256(data).digest():
        raise StampWrong("it is over other bytes")


def _signer(response: "TimeStampResponse", certificates: Sequence["Certificate"]) -> str:
    """Return what the authority calls itself."""
    signers = {(one.issuer, one.serial_number) for one in response.signed_data.signer_infos}
    for one in certificates:
        if (one.issuer, one.serial_number) in signers:
            return one.subject.rfc4514_string()
    return ""


# OpenSSL, and the authorities that use it, send their certificates in the order in which they were
# told them. They are a set, which DER wants sorted, and the library insists on that. They are not
# part of what is signed.

_CERTIFICATES = 0xA0


def _in_order(answer: bytes) -> bytes:
    """Return an answer with its certificates in the order of DER. Raises ``IndexError`` for bytes
    that are none.
    """
    members = list(_members(answer, *_content(answer, 0)))
    if len(members) < 2:
        return answer  # it was refused
    _, token = list(_members(answer, *_content(answer, members[1][0])))[:2]
    explicit, _ = _content(answer, token[0])
    for start, _ in _members(answer, *_content(answer, explicit)):
        if answer[start] == _CERTIFICATES:
            begin, end = _content(answer, start)
            parts = sorted(answer[one:other] for one, other in _members(answer, begin, end))
            return answer[:begin] + b"".join(parts) + answer[end:]
    return answer


def _content(data: bytes, start: int) -> tuple[int, int]:
    """Return where the content of the element that begins at ``start`` begins and ends."""
    first = data[start + 1]
    count = first & 0x7F if first & 0x80 else 0
    begin = start + 2 + count
    size = int.from_bytes(data[start + 2 : begin]) if count else first
    if begin + size > len(data):
        raise IndexError(start)
    return begin, begin + size


def _members(data: bytes, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each element between two places begins and ends."""
    while begin < end:
        _, after = _content(data, begin)
        yield begin, after
        begin = after
