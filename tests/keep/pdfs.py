"""PDF files for tests: text typed as LibreOffice prints it is not needed, a page of words and a signature are."""

from __future__ import annotations

import datetime as dt
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject


def blank():
    """A page without text, as a scan is."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    return _written(writer)


def worded(text):
    """A page whose text is this, in ASCII."""
    writer = PdfWriter()
    page = writer.add_blank_page(600, 800)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): DictionaryObject({NameObject("/F"): font})})
    stream = DecodedStreamObject()
    lines = b"".join(b"(%s) Tj 0 -14 Td " % line.encode("ascii") for line in text.splitlines())
    stream.set_data(b"BT /F 12 Tf 50 750 Td " + lines + b"ET")
    page[NameObject("/Contents")] = stream
    return _written(writer)


def signed(content):
    """The PDF with a digital signature by a certificate of its own."""
    from asn1crypto import keys
    from asn1crypto import x509 as certificates
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "Đàm Khắc Vĩnh"),
            x509.NameAttribute(x509.oid.NameOID.ORGANIZATION_NAME, "VKSND tỉnh Lam Giang"),
        ]
    )
    begin = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(begin).not_valid_after(begin.replace(year=2049))
    usage = x509.KeyUsage(*(True, True, *(False,) * 7))
    own = builder.add_extension(usage, critical=True).sign(key, hashes.SHA256())
    form = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    signer = signers.SimpleSigner(
        certificates.Certificate.load(own.public_bytes(serialization.Encoding.DER)),
        keys.PrivateKeyInfo.load(key.private_bytes(serialization.Encoding.DER, *form)),
        SimpleCertificateStore(),
    )
    signature = signers.PdfSignatureMetadata(field_name="Chu ky")
    return signers.sign_pdf(IncrementalPdfFileWriter(BytesIO(content)), signature, signer=signer).getvalue()


def changed_after(content):
    """The PDF with a page added behind its signature."""
    writer = PdfWriter(BytesIO(content), incremental=True)
    writer.add_blank_page(100, 100)
    return _written(writer)


def pages(content):
    return len(PdfReader(BytesIO(content)).pages)


def _written(writer):
    target = BytesIO()
    writer.write(target)
    return target.getvalue()
