"""The codes of what can be wrong with the archive and with versions."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

_ENVIRONMENT: Final = (Severity.ERROR, Kind.ENVIRONMENT, "lưu")
_SURROUNDING: Final = (Severity.WARNING, Kind.ENVIRONMENT, "lưu")
_SIGNING: Final = (Severity.ERROR, Kind.DATA, "lưu")
_DOUBT: Final = (Severity.WARNING, Kind.DATA, "lưu")

NO_ARCHIVE: Final = Code("kho-luu-khong-thay", *_ENVIRONMENT, "kho lưu trữ còn ở nơi đã ghi")
SHRUNK_ARCHIVE: Final = Code("kho-luu-thieu-phien-ban", *_ENVIRONMENT, "kho lưu trữ không mất phiên bản nào")
DAMAGED_ARCHIVE: Final = Code("kho-luu-hong", *_ENVIRONMENT, "mọi tệp trong kho lưu trữ còn nguyên như khi lưu")
BUSY_ARCHIVE: Final = Code("kho-luu-dang-ban", *_ENVIRONMENT, "mỗi lúc một lệnh ghi vào kho lưu trữ")
UNWRITTEN_ARCHIVE: Final = Code("kho-luu-khong-ghi-duoc", *_ENVIRONMENT, "kho lưu trữ, bản sao và gói ghi được")
NEWER_ARCHIVE: Final = Code("kho-luu-doi-moi", *_ENVIRONMENT, "kho lưu trữ do chương trình này hoặc bản cũ hơn ghi")
NO_ROOM: Final = Code("thu-muc-khong-trong", *_ENVIRONMENT, "kho, bản sao và gói được ghi vào thư mục trống")
LOST_MEMORY: Final = Code("so-ghi-kho-hong", *_ENVIRONMENT, "outputs/.kho-luu.json nói đúng kho lưu trữ nằm ở đâu")
OTHER_ARCHIVE: Final = Code("kho-luu-khac", *_ENVIRONMENT, "một thư mục làm việc chỉ dùng một kho lưu trữ")
UNKNOWN_VERSION: Final = Code("khong-co-phien-ban", *_ENVIRONMENT, "phiên bản được gọi tên có trong kho lưu trữ")
STALE_REGISTER: Final = Code("muc-luc-chua-cap-nhat", *_SURROUNDING, "mục lục của kho lưu trữ ghi được")

SIGNED_ALREADY: Final = Code("da-ban-hanh", *_SIGNING, "mỗi văn bản chỉ ghi số và ngày ban hành một lần")
SAME_AGAIN: Final = Code(
    "ghi-lai-khong-doi", Severity.NOTICE, Kind.DATA, "lưu", "lần ghi lại có điều khác lần ghi trước"
)
STRANGE_DAY: Final = Code("ngay-ban-hanh-la", *_SIGNING, "ngày ban hành là ngày đã qua, không xa kỳ của văn bản")
STRANGE_NUMBER: Final = Code("so-ban-hanh-la", *_SIGNING, "số văn bản là số nguyên từ 1 trở lên")
NO_ATTACHMENT: Final = Code("tep-dinh-kem-khong-doc-duoc", *_SIGNING, "tệp đính kèm là tệp PDF hoặc Word đọc được")
OTHER_ATTACHMENT: Final = Code("tep-dinh-kem-khac-van-ban", *_SIGNING, "tệp đính kèm là chính văn bản được ban hành")
ATTACHMENT_DIFFERS: Final = Code(
    "tep-dinh-kem-co-cho-khac", *_SIGNING, "tệp đính kèm giống phiên bản từng chữ, từng số"
)
NOT_COMPARED: Final = Code("khong-doi-chieu-duoc", *_DOUBT, "tệp đính kèm có chữ để máy đối chiếu")
SIGNATURE_BROKEN: Final = Code("chu-ky-so-khong-nguyen-ven", *_DOUBT, "tệp không đổi từ lúc ký số")
NUMBER_TAKEN: Final = Code("so-da-dung", *_SIGNING, "mỗi số chỉ dùng cho một văn bản cùng ký hiệu trong năm")
WORKBOOK_DIFFERS: Final = Code("so-ngay-khac-tep-nhap", *_DOUBT, "số, ngày ban hành như đã ghi trong tệp nhập")
CHANGED_SINCE: Final = Code("so-lieu-doi-sau-ban-hanh", *_DOUBT, "số liệu của văn bản đã ban hành không đổi nữa")
OLDER_SIGNED: Final = Code(
    "ban-hanh-phien-ban-cu", Severity.NOTICE, Kind.DATA, "lưu", "phiên bản được ban hành là phiên bản mới nhất"
)
OTHER_STANDS: Final = Code("tep-khac-ban-ban-hanh", *_DOUBT, "tệp mang tên văn bản đã ban hành là chính bản ấy")
NOT_SIGNED: Final = Code("chua-ban-hanh", *_SIGNING, "phiên bản đã được ghi số và ngày ban hành")
DRAFT_NAMED: Final = Code(
    "ban-du-thao-khong-phat-hanh", *_SIGNING, "chỉ phát hành phiên bản chính thức, không phát hành dự thảo"
)
FORM_ACCEPTED: Final = Code(
    "con-loi-the-thuc", *_SIGNING, "bản phát hành không còn lỗi thể thức, kể cả lỗi đã chấp nhận"
)
TYPED_OTHERWISE: Final = Code("so-ngay-go-tay", *_SIGNING, "bản sửa tay in đúng số, ngày đã ghi khi ban hành")
TRACKED: Final = Code("con-dau-theo-doi-thay-doi", *_DOUBT, "phiên bản được ban hành không còn chỗ sửa chờ quyết định")
LAST_YEARS: Final = Code("con-cua-nam-truoc", *_SIGNING, "văn bản được ban hành không còn giữ gì của năm trước")
COMMENTED: Final = Code("con-nhan-xet", *_DOUBT, "phiên bản được ban hành không còn nhận xét chờ trả lời")
NOT_REMADE: Final = Code("khong-lap-lai-duoc", *_ENVIRONMENT, "phiên bản lập lại được từ đầu vào đã lưu")
TARGET_TAKEN: Final = Code("tep-da-co", *_ENVIRONMENT, "không ghi đè lên tệp đã có")
BAG_REFUSED: Final = Code("goi-khong-nguyen-ven", *_ENVIRONMENT, "gói phiên bản còn nguyên như khi xuất")
DAMAGED_COPY: Final = Code("ban-sao-hong", *_ENVIRONMENT, "bản sao lưu đọc lại được đúng từng byte")
BRANCHED: Final = Code("hai-kho-luu-rieng", *_SURROUNDING, "phiên bản của một văn bản nằm trong một kho")
NOTHING_TO_CORRECT: Final = Code(
    "khong-co-gi-dinh-chinh", *_SIGNING, "có chỗ khác giữa bản đã ban hành và đầu vào hôm nay"
)
EDITED_BY_HAND: Final = Code("dinh-chinh-cho-sua-tay", *_DOUBT, "chỗ sửa tay có số liệu đổi do người quyết định")
NO_LETTER: Final = Code("thieu-mau-dinh-chinh", *_ENVIRONMENT, "thư mục làm việc có mẫu công văn đính chính")
NOT_DECLARED: Final = Code("van-ban-khong-con-khai", *_SIGNING, "văn bản đã ban hành còn được khai trong tệp nhập")
REPLACE_RATHER: Final = Code(
    "nen-thay-the",
    *_DOUBT,
    "sai về nội dung thì sửa đổi, thay thế bằng văn bản có hình thức tương đương",
    clause="TT-91",
)
