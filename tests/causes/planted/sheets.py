"""The names of worksheets, as the workbooks of the sample office have them."""

from __future__ import annotations

BY_UNIT, STATE, TITLES = "Khen thưởng theo đơn vị", "Khen thưởng cấp Nhà nước", "Danh hiệu của cơ quan"
IDEAS, IDEA_COUNTS = "Sáng kiến tiêu biểu", "Số sáng kiến"
STORY, GROUNDS, RECIPIENTS, DOCUMENTS, OTHER = (
    "Nội dung",
    "Căn cứ, viện dẫn",
    "Nơi nhận",
    "Văn bản cần lập",
    "Số liệu khác",
)
CAMPAIGNS, DEEDS = "Phong trào thi đua", "Hoạt động thi đua"
YEARLY = "Báo cáo tổng kết năm"
