"""The narrative of the invented office's report of 2026."""

from __future__ import annotations

TEXT = """
# Lãnh đạo, chỉ đạo

Năm 2026, hai cấp kiểm sát Lam Giang bước vào năm công tác trọn vẹn đầu tiên theo mô hình tổ chức mới, địa bàn rộng
hơn, khối lượng án tăng, nhiều cán bộ đảm nhận lĩnh vực chưa từng phụ trách. Trong điều kiện đó, phong trào thi đua
được xác định là **giải pháp điều hành**, gắn từng chỉ tiêu nghiệp vụ với từng đơn vị, từng vị trí việc làm và được
đánh giá bằng kết quả cụ thể của mỗi quý.

Ngay sau Hội nghị triển khai công tác đầu năm, Viện trưởng VKSND tỉnh đã ký ban hành Kế hoạch số 15/KH-VKSLG ngày
12/01/2026 về công tác thi đua, khen thưởng năm 2026; đồng thời giao Văn phòng tổng hợp lập bảng theo dõi tiến độ
theo tuần để lãnh đạo Viện nắm được đơn vị nào đang chậm, chậm ở khâu nào và cần hỗ trợ gì. Mười hai đơn vị trực
thuộc đều cụ thể hóa kế hoạch bằng chương trình riêng, hoàn thành đăng ký danh hiệu và ký giao ước thi đua trước
ngày 31/01/2026.

Đảng ủy VKSND tỉnh đưa kết quả thi đua thành nội dung kiểm điểm của cấp ủy và người đứng đầu; mỗi đồng chí trong Ban
lãnh đạo Viện phụ trách một nhóm đơn vị, dự sinh hoạt ít nhất mỗi quý một lần. Khi Luật sửa đổi, bổ sung một số điều
của Luật Thi đua, khen thưởng có hiệu lực từ ngày 01/10/2026, Hội đồng Thi đua - Khen thưởng đã tổ chức hội nghị
trực tuyến giới thiệu những điểm mới về thẩm quyền, tiêu chuẩn và hồ sơ, kèm //bộ câu hỏi - trả lời// gửi tới từng
công chức.

Quy chế xét thi đua, quy chế xét công nhận sáng kiến và bảng tiêu chí chấm điểm được rà soát, điều chỉnh cho phù hợp
với chức năng, nhiệm vụ của các phòng và các VKSND khu vực; việc chấm điểm thực hiện trên phần mềm, công khai để các
đơn vị cùng giám sát và kiến nghị điều chỉnh ngay khi có sai lệch.

# Kết quả phong trào

Các phong trào được triển khai có trọng tâm, tránh dàn trải: quý I tập trung xử lý án tồn và phục vụ cuộc bầu cử đại
biểu Quốc hội khóa XVI, bầu cử đại biểu Hội đồng nhân dân các cấp; quý II và quý III ưu tiên chỉ tiêu kiểm sát giải
quyết tố giác, tin báo về tội phạm; quý IV dồn sức cho số hóa hồ sơ và tổng kết thực tiễn. Cách làm này giúp đơn vị
cấp phòng và VKSND khu vực có cùng nhịp công tác, thuận lợi cho việc so sánh, xếp hạng.

# Thi đua ngắn hạn

Mỗi đợt chỉ đặt ra một mục tiêu đo đếm được, kết thúc đợt là bình xét, khen thưởng ngay. Riêng đợt thi đua //“90
ngày làm sạch dữ liệu”// đã giúp toàn bộ sổ nghiệp vụ giấy của các đơn vị trước khi sáp nhập địa bàn được rà soát,
chuyển lên phần mềm quản lý án; không còn tình trạng hai nơi cùng theo dõi một vụ việc.

# Bình xét khen thưởng

Số liệu khen thưởng tính theo năm công tác của ngành, từ ngày 01/12/2025 đến thời điểm lập báo cáo. Khen thưởng năm
2026 hướng mạnh về cơ sở và người trực tiếp làm án: phần lớn Giấy khen dành cho Kiểm sát viên, Kiểm tra viên và
người lao động không giữ chức vụ quản lý. Hồ sơ đề nghị đều được công khai trên trang nội bộ ít nhất năm ngày làm
việc trước khi Hội đồng họp; trường hợp còn ý kiến khác nhau được thẩm tra lại tại đơn vị. //Không có đơn thư khiếu
nại, phản ánh// về kết quả bình xét.

# Sáng kiến

Hội đồng sáng kiến VKSND tỉnh xét theo hai vòng: vòng thẩm định kín của tổ chuyên môn và vòng bảo vệ trực tiếp,
trong đó tác giả phải chứng minh giải pháp đã được áp dụng tối thiểu ba tháng và nêu rõ thời gian, công sức tiết
kiệm được. Sáng kiến được công nhận đều có địa chỉ áp dụng, được đăng trên kho tri thức dùng chung để đơn vị khác
tiếp tục khai thác.

# Đổi mới

Hội đồng Thi đua - Khen thưởng tổ chức bình xét theo //từng khối có cùng tính chất công việc//, thay cho việc xếp
chung một bảng; điểm của đơn vị gồm phần chỉ tiêu nghiệp vụ, phần kỷ luật nội bộ và phần sáng kiến, mỗi phần có
người chấm độc lập.

Lần đầu tiên, sổ thi đua, khen thưởng điện tử lưu đủ quá trình của từng tập thể, cá nhân, giúp tra cứu điều kiện xét
danh hiệu trong vài phút và loại bỏ việc kê khai lại nhiều lần. Dữ liệu khen thưởng cũng được dùng khi xem xét quy
hoạch, bổ nhiệm, nâng bậc lương trước thời hạn.

# Ưu điểm

Phong trào thi đua bám sát nhiệm vụ chính trị, có người chịu trách nhiệm, có thời hạn và có kiểm đếm; nhiều chỉ tiêu
nghiệp vụ hoàn thành sớm hơn kế hoạch. Sự thống nhất giữa cấp ủy, chính quyền, công đoàn và đoàn thanh niên tạo được
không khí làm việc cởi mở, nhất là tại các VKSND khu vực mới hợp nhất đội ngũ từ nhiều đơn vị cũ.

Công tác khen thưởng bảo đảm công khai, đúng đối tượng; những cách làm hay được giới thiệu rộng rãi, từ đó xuất hiện
thêm các đơn vị **vươn lên từ nhóm cuối**, không chỉ tập trung ở vài đơn vị mạnh truyền thống.

# Hạn chế

Nội dung đăng ký thi đua ở một số đơn vị còn chung chung, chưa nêu được sản phẩm và mốc hoàn thành nên khó đánh giá
khi kết thúc đợt.

Việc phát hiện thành tích đột xuất để khen ngay chưa nhiều; có trường hợp đề nghị gửi về khi sự việc đã qua hơn một
tháng, làm giảm tác dụng động viên.

Tuyên truyền gương người tốt, việc tốt chủ yếu bằng tin bài viết, ít hình thức trực quan; lượng bài về cán bộ ở các
VKSND khu vực xa trung tâm còn ít.

# Nguyên nhân khách quan

Địa bàn của mỗi VKSND khu vực rộng, đường đi lại giữa các xã miền núi khó khăn, trong khi biên chế chưa được bổ sung
tương xứng với khối lượng công việc. Một số quy định mới về khen thưởng có hiệu lực vào quý cuối năm, cần thời gian
để nghiên cứu và hướng dẫn áp dụng thống nhất.

# Nguyên nhân chủ quan

Người đứng đầu ở vài đơn vị còn giao khoán công tác thi đua cho công chức kiêm nhiệm, chưa trực tiếp kiểm tra việc
thực hiện nội dung đã đăng ký. Kỹ năng viết báo cáo thành tích của một bộ phận công chức hạn chế, dẫn đến hồ sơ phải
bổ sung nhiều lần.

# Bài học

**Chọn đúng việc để thi đua.** Mỗi đợt chỉ nên có một đến hai mục tiêu, xuất phát từ khâu yếu nhất của đơn vị; mục
tiêu càng rõ thì càng dễ huy động mọi người cùng làm.

**Lấy dữ liệu làm căn cứ.** Khi điểm thi đua được tính từ phần mềm quản lý án, việc bình xét bớt cảm tính và người
được khen cũng thuyết phục hơn trước tập thể.

**Khen sớm, khen đúng chỗ.** Một lời biểu dương trong tuần có sức lan tỏa lớn hơn nhiều so với tấm Giấy khen trao
vào cuối năm.

**Người đứng đầu nêu gương.** Nơi nào thủ trưởng tự nhận việc khó và báo cáo công khai kết quả của mình, nơi đó
phong trào có chiều sâu.

# Phương hướng

Năm 2027, công tác thi đua, khen thưởng của VKSND tỉnh Lam Giang tiếp tục hướng vào ba mục tiêu: nâng chất lượng
thực hành quyền công tố và kiểm sát hoạt động tư pháp; hoàn thành chuyển đổi số trong quản lý hồ sơ; xây dựng đội
ngũ **liêm chính, tinh thông, vì Nhân dân phục vụ**. Việc xét khen thưởng dựa trên kết quả đo được và sự ghi nhận
của người dân, cơ quan phối hợp.

# Nhiệm vụ trọng tâm

Phổ biến đầy đủ quy định mới của pháp luật về thi đua, khen thưởng; sửa quy chế, bảng tiêu chí và biểu mẫu của VKSND
tỉnh cho phù hợp ngay trong quý I/2027.

Tổ chức các phong trào do Thủ tướng Chính phủ, Viện trưởng VKSND tối cao và Ủy ban nhân dân tỉnh phát động bằng
//việc làm cụ thể của từng đơn vị//, không ban hành thêm kế hoạch khi chưa rõ sản phẩm.

Phát hiện, bồi dưỡng và giới thiệu điển hình tiên tiến theo lộ trình; mỗi khối thi đua xây dựng ít nhất một mô hình
để nhân rộng.

Kiểm tra chéo giữa các đơn vị trong khối, kịp thời chấn chỉnh việc đăng ký hình thức, bình xét nể nang.

Liên thông sổ thi đua điện tử với phần mềm quản lý án và phần mềm quản lý cán bộ, bảo đảm số liệu chỉ nhập một lần.

Rút ngắn thời gian xét khen đột xuất xuống còn không quá bảy ngày làm việc kể từ khi nhận đề nghị; ủy quyền cho
Thường trực Hội đồng thẩm định trước các trường hợp đã rõ thành tích.

Mở chuyên mục phóng sự ngắn về cán bộ làm việc ở địa bàn xa trên trang thông tin điện tử của VKSND tỉnh, mỗi tháng
ít nhất hai kỳ.

# Đề nghị

Đề nghị VKSND tối cao sớm hướng dẫn thống nhất tiêu chuẩn xét danh hiệu đối với tập thể thuộc VKSND khu vực và hồ sơ
đề nghị khen thưởng theo chuyên đề sau khi Luật số 06/2026/QH16 có hiệu lực.

Đề nghị mở thêm lớp bồi dưỡng nghiệp vụ cho công chức làm công tác thi đua, khen thưởng ở địa phương, trong đó dành
thời lượng thực hành trên phần mềm.
"""
