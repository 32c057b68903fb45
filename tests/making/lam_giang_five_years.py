"""The narrative of the invented office's report of the five years 2022-2026."""

from __future__ import annotations

TEXT = """
# Lãnh đạo, chỉ đạo

Giai đoạn 2022-2026 ghi dấu nhiều thay đổi lớn đối với hai cấp kiểm sát Lam Giang: khôi phục nhịp công tác sau đại
dịch, thi hành hàng loạt đạo luật mới về tư pháp, rồi sắp xếp lại tổ chức theo mô hình VKSND tỉnh và VKSND khu vực
từ ngày 01/7/2025. Qua mỗi bước chuyển, phong trào thi đua là **sợi dây gắn kết** đội ngũ, giữ ổn định tư tưởng và
tạo động lực hoàn thành nhiệm vụ.

Hằng năm, trên cơ sở chỉ thị công tác của Viện trưởng VKSND tối cao và nghị quyết của Tỉnh ủy, Viện trưởng VKSND
tỉnh ban hành kế hoạch thi đua, khen thưởng ngay trong tháng đầu năm, xác định chủ đề, chỉ tiêu và đơn vị đầu mối
của từng phong trào. Kế hoạch được quán triệt tại hội nghị toàn đơn vị, sau đó cụ thể hóa thành giao ước giữa thủ
trưởng với công đoàn và giữa các đơn vị cùng khối.

Hội đồng Thi đua - Khen thưởng được kiện toàn ba lần trong giai đoạn, bảo đảm đủ đại diện của các phòng, các VKSND
khu vực và tổ chức đoàn thể. Hội đồng làm việc theo chương trình năm, họp định kỳ mỗi quý; các quy chế về xét khen
thưởng, công nhận sáng kiến, quản lý quỹ khen thưởng đều được sửa đổi sau khi Luật Thi đua, khen thưởng năm 2022 và
Thông tư số 02/2024/TT-VKSTC có hiệu lực.

Công tác kiểm tra được duy trì thường xuyên: hằng năm đều có đoàn kiểm tra đến từng đơn vị, //kết hợp kiểm tra
nghiệp vụ với kiểm tra việc thực hiện giao ước thi đua//, qua đó tháo gỡ khó khăn tại chỗ và uốn nắn kịp thời biểu
hiện chạy theo thành tích.

# Kết quả phong trào

Qua năm năm, phong trào thi đua chuyển dần từ bề rộng sang chiều sâu. Nếu những năm đầu chủ yếu hưởng ứng bằng hoạt
động xã hội, thì từ năm 2024, mỗi phong trào đều đi kèm chỉ tiêu nghiệp vụ, có số liệu đầu kỳ và cuối kỳ để đối
chiếu. Nhiều hoạt động đã trở thành nền nếp, như tặng sách pháp luật cho cơ sở, đỡ đầu học sinh có hoàn cảnh khó
khăn, hỗ trợ ngày công sửa nhà cho hộ neo đơn.

# Thi đua ngắn hạn

Các đợt thi đua bám vào thời điểm công việc dồn nhiều nhất trong năm: giải quyết án trước kỳ nghỉ tết Nguyên đán,
lập thành tích chào mừng ngày thành lập ngành Kiểm sát nhân dân 26-7, về đích chỉ tiêu trước ngày 31/10. Trong //sáu
tháng chuyển tiếp năm 2025//, tinh thần thi đua giúp việc bàn giao hồ sơ, tài sản giữa các đơn vị cũ và mới không bị
gián đoạn, không vụ việc nào quá hạn luật định.

# Bình xét khen thưởng

Số liệu khen thưởng tính theo năm công tác của ngành (từ ngày 01/12 năm trước đến ngày 30/11 của năm); riêng năm
2026 tính đến thời điểm lập báo cáo. Cơ cấu khen thưởng thay đổi theo hướng tích cực: tỷ lệ người lao động trực tiếp
được khen tăng đều, số lượt khen tập thể nhỏ và khen đột xuất nhiều hơn giai đoạn trước. Việc đề nghị khen thưởng
cấp Nhà nước được chuẩn bị từ sớm, có lộ trình bồi dưỡng, lấy ý kiến rộng rãi của cấp ủy địa phương và cơ quan phối
hợp nên hồ sơ đều được chấp thuận ngay lần trình đầu.

# Sáng kiến

Phong trào phát huy sáng kiến chuyển mạnh về chất lượng và phạm vi áp dụng, tập trung vào ba nhóm: kỹ năng kiểm sát
điều tra, kiểm sát xét xử; cải tiến cách quản lý, tra cứu hồ sơ; ứng dụng công nghệ trong tuyên truyền, tập huấn. Từ
năm 2023, tác giả sáng kiến có trách nhiệm hướng dẫn đơn vị khác áp dụng và báo cáo kết quả sau sáu tháng.

# Đổi mới

Bảng tiêu chí chấm điểm được xây dựng riêng cho từng khối, cập nhật hằng năm theo hệ thống chỉ tiêu của ngành; điểm
số công bố theo quý, đơn vị được quyền giải trình trước khi chốt.

Chuyển toàn bộ hồ sơ khen thưởng sang dạng điện tử từ năm 2024; tờ trình, báo cáo thành tích, biên bản họp Hội đồng
được ký số, giảm mạnh thời gian và chi phí in ấn.

Hình thành **ngân hàng điển hình tiên tiến** gồm hồ sơ, phóng sự ảnh và bài viết về các tập thể, cá nhân tiêu biểu,
dùng chung cho sinh hoạt chính trị và tập huấn cán bộ trẻ.

# Ưu điểm

Trong năm năm, nhận thức của cấp ủy, lãnh đạo đơn vị và công chức về vai trò của thi đua, khen thưởng có chuyển biến
rõ nét; người đứng đầu trực tiếp chỉ đạo, coi kết quả thi đua là thước đo năng lực điều hành. Nội dung thi đua sát
với nhiệm vụ, hình thức phong phú, được đông đảo công chức, người lao động hưởng ứng.

Khen thưởng thực hiện đúng quy định, dân chủ, kịp thời; thành tích được ghi nhận ở các cấp giữ vững qua từng năm và
phân bố đều hơn giữa khối các phòng và khối các VKSND khu vực. Nhiều sáng kiến được áp dụng lâu dài, **góp phần trực
tiếp** nâng cao chất lượng giải quyết án.

# Hạn chế

Phong trào ở một số nơi có lúc còn trầm lắng vào giữa năm, sôi nổi trở lại khi gần đến thời điểm bình xét.

Công tác sơ kết, rút kinh nghiệm sau mỗi phong trào chuyên đề chưa đều; tài liệu về mô hình hay còn tản mát ở từng
đơn vị.

Số sáng kiến có phạm vi ảnh hưởng toàn ngành còn khiêm tốn so với tiềm năng của đội ngũ.

# Nguyên nhân khách quan

Tổ chức bộ máy, địa giới hành chính và pháp luật về thi đua, khen thưởng đều thay đổi trong cùng giai đoạn, làm phát
sinh nhiều việc chuyển tiếp chưa có tiền lệ. Điều kiện kinh tế của tỉnh miền núi còn hạn hẹp, kinh phí khen thưởng
và trang thiết bị chưa đáp ứng đủ yêu cầu.

# Nguyên nhân chủ quan

Một số cấp ủy, lãnh đạo đơn vị chưa theo sát việc thực hiện giao ước đã ký, còn tâm lý //“đến hẹn lại lên”//. Công
chức tham mưu thường xuyên thay đổi, thời gian dành cho nghiên cứu, tổng kết thực tiễn chưa nhiều.

# Bài học

**Giữ vững vai trò lãnh đạo của cấp ủy** và trách nhiệm cá nhân của người đứng đầu; mọi phong trào đều phải có địa
chỉ chịu trách nhiệm và ngày kết thúc.

**Gắn thi đua với công việc thường ngày.** Chỉ tiêu thi đua chính là chỉ tiêu công tác, không đặt thêm hoạt động bên
lề làm cơ sở mất thời gian.

**Bảo đảm công bằng giữa các đơn vị có điều kiện khác nhau** bằng cách chia khối hợp lý, chấm điểm theo mức tiến bộ
chứ không chỉ theo kết quả tuyệt đối.

**Coi trọng con người làm công tác thi đua:** chọn người có tâm, có nghề, được bồi dưỡng thường xuyên và ổn định vị
trí ít nhất ba năm.

**Truyền thông chân thực, gần gũi;** để người trong cuộc tự kể câu chuyện của mình.

# Phương hướng

Giai đoạn 2027-2031, hai cấp kiểm sát Lam Giang phấn đấu đưa công tác thi đua, khen thưởng phát triển thực chất,
hiện đại, lấy hiệu quả phục vụ Nhân dân làm thước đo; mỗi năm có thêm đơn vị đạt danh hiệu cao và có sáng kiến được
công nhận trong toàn ngành. Phong trào thi đua phải góp phần xây dựng VKSND tỉnh **trong sạch, vững mạnh toàn
diện**, đáp ứng yêu cầu cải cách tư pháp trong kỷ nguyên phát triển mới của đất nước.

# Nhiệm vụ trọng tâm

Tiếp tục quán triệt tư tưởng Hồ Chí Minh về thi đua yêu nước; triển khai nghiêm túc Luật Thi đua, khen thưởng năm
2022 đã được sửa đổi, bổ sung năm 2026 và các quy định chi tiết.

Cụ thể hóa phong trào thi đua của Trung ương, của ngành và của tỉnh bằng chương trình năm năm, có phân kỳ, có chỉ
tiêu từng năm cho mỗi khối.

Quy hoạch nguồn khen thưởng bậc cao; giao mỗi thành viên Hội đồng theo dõi, giúp đỡ từ một đến hai tập thể, cá nhân
điển hình.

Nâng tỷ lệ khen thưởng người lao động trực tiếp, khen đột xuất và khen theo chuyên đề; thực hiện nghiêm việc //không
xét khen đối với trường hợp không đăng ký hoặc đăng ký hình thức//.

# Lãnh đạo, đổi mới thời gian tới

Xây dựng nền tảng dữ liệu thi đua, khen thưởng dùng chung của hai cấp, kết nối với hệ thống của VKSND tối cao khi có
hướng dẫn kỹ thuật.

Áp dụng đánh giá chéo giữa các khối và khảo sát mức độ hài lòng của cơ quan phối hợp làm một phần điểm thi đua.

Tổ chức hội thi tìm hiểu pháp luật về thi đua, khen thưởng hai năm một lần, gắn với tôn vinh công chức làm công tác
này.

# Đề nghị

Đề nghị VKSND tối cao ban hành thông tư thay thế hoặc sửa đổi, bổ sung Thông tư số 02/2024/TT-VKSTC cho phù hợp với
tổ chức ba cấp và với quy định mới của Luật.

Đề nghị Ủy ban nhân dân tỉnh tiếp tục quan tâm xét tặng Cờ thi đua, Bằng khen đối với tập thể, cá nhân của VKSND hai
cấp có nhiều đóng góp cho sự phát triển của địa phương.
"""
