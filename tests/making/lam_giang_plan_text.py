"""The narrative of the invented office's plan for 2027."""

from __future__ import annotations

TEXT = """
# Bối cảnh

Năm 2027, hai cấp kiểm sát Lam Giang tiếp tục đưa Nghị quyết Đại hội XIV của Đảng vào cuộc sống, đồng thời củng cố
mô hình VKSND tỉnh và VKSND khu vực để hoạt động ổn định, nền nếp. Kết quả năm 2026 cho thấy nơi nào chọn đúng việc,
giao rõ người và kiểm đếm đều đặn thì nơi đó phong trào thi đua đem lại hiệu quả rõ rệt; đây là kinh nghiệm cần được
nhân rộng trong năm mới.

# Mục đích

Khơi dậy tinh thần chủ động, ý thức trách nhiệm và khát vọng cống hiến của công chức, người lao động hai cấp kiểm
sát Lam Giang; lấy thi đua để tháo gỡ việc khó, việc tồn đọng, hoàn thành vượt mức chỉ tiêu công tác kiểm sát năm
2027.

Làm cho khen thưởng **đúng người, đúng việc, đúng lúc**, trở thành nguồn động viên thường xuyên, nhất là đối với
người trực tiếp giải quyết án và công chức công tác ở địa bàn khó khăn.

# Yêu cầu

Nội dung thi đua phải gắn với chức năng của từng đơn vị, có sản phẩm, có người chịu trách nhiệm và có thời hạn; mỗi
đơn vị đăng ký không quá //ba việc trọng tâm// để dồn sức thực hiện.

Việc theo dõi, chấm điểm, bình xét thực hiện công khai trên phần mềm; không xét danh hiệu đối với tập thể, cá nhân
không đăng ký hoặc không ký giao ước.

Tiết kiệm, tránh phô trương; không tổ chức hội nghị riêng về thi đua khi có thể lồng ghép với hội nghị công tác.

# Trọng tâm

Nâng cao trách nhiệm người đứng đầu; gắn thi đua với chỉ tiêu nghiệp vụ và chuyển đổi số; khen thưởng kịp thời,
hướng về cơ sở và người trực tiếp làm án

# Chủ đề

Kỷ cương, đổi mới, số hóa, gần dân - hoàn thành xuất sắc nhiệm vụ năm 2027

# Phát động

Trên cơ sở chủ đề chung, mỗi đơn vị chọn khâu yếu, việc khó của mình làm nội dung thi đua, ghi rõ mức phấn đấu và
ngày hoàn thành. Thủ trưởng đơn vị trực tiếp phát động tại hội nghị công chức, người lao động; công đoàn và đoàn
thanh niên đảm nhận những phần việc cụ thể, có kiểm tra, biểu dương ngay trong từng tháng.

# Biện pháp

**Tăng cường lãnh đạo, chỉ đạo.** Cấp ủy, thủ trưởng đơn vị đưa công tác thi đua, khen thưởng vào chương trình công
tác tháng, quý; trực tiếp chủ trì buổi ký giao ước và chịu trách nhiệm trước Viện trưởng VKSND tỉnh về kết quả. Hội
đồng Thi đua - Khen thưởng phân công từng thành viên phụ trách khối, mỗi quý nghe báo cáo một lần và thông báo bảng
xếp hạng đến các đơn vị.

**Đổi mới cách phát động.** Mỗi phong trào có trang theo dõi riêng trên phần mềm, cập nhật hằng tuần; kết thúc đợt
phải có số liệu so sánh với thời điểm bắt đầu.

**Đẩy mạnh chuyển đổi số.** Hoàn thành số hóa hồ sơ án lưu trữ từ năm 2020 đến nay; khai thác trợ lý ảo pháp luật,
phần mềm quản lý án trong công việc hằng ngày, bảo đảm an toàn thông tin.

**Phát huy sáng kiến.** Mỗi đơn vị đăng ký ít nhất một giải pháp mới, được áp dụng thử trước ngày 30/6/2027; Hội
đồng sáng kiến hỗ trợ tác giả từ khâu lập đề cương.

**Phát hiện, nhân rộng điển hình tiên tiến.** Mỗi khối thi đua giới thiệu tập thể, cá nhân tiêu biểu theo quý; Văn
phòng tổng hợp xây dựng bài viết, phóng sự để tuyên truyền.

**Tham gia công tác xã hội.** Duy trì tủ sách pháp luật ở cơ sở, đỡ đầu học sinh nghèo, giúp đỡ xã miền núi được
phân công gắn với tuyên truyền, phổ biến pháp luật cho Nhân dân.

**Nâng chất lượng khen thưởng.** Thực hiện đúng Luật Thi đua, khen thưởng và các quy định hướng dẫn; ưu tiên khen
thưởng theo chuyên đề, khen đột xuất, khen người lao động trực tiếp. Thủ trưởng đơn vị phát hiện thành tích và đề
nghị khen thưởng trong thời hạn năm ngày làm việc; Thường trực Hội đồng thẩm định, trình Viện trưởng quyết định
không quá bảy ngày làm việc. Hồ sơ đề nghị khen thưởng cấp Nhà nước, cấp ngành được lập theo danh sách nguồn đã được
Hội đồng thông qua; thành tích nêu trong hồ sơ phải có số liệu đối chiếu và xác nhận của đơn vị có thẩm quyền.

**Kiểm tra, sơ kết, tổng kết.** Sơ kết phong trào thi đua sáu tháng đầu năm trước ngày 15/6/2027; tổng kết năm và
bình xét danh hiệu hoàn thành trước ngày 15/11/2027. Phong trào theo chuyên đề được tổng kết trong vòng mười lăm
ngày kể từ ngày kết thúc.

# Đăng ký thi đua

Các đơn vị thảo luận dân chủ, đăng ký danh hiệu tập thể, cá nhân và tên sáng kiến theo biểu mẫu trên phần mềm; bản
đăng ký có chữ ký số của thủ trưởng và chủ tịch công đoàn, gửi Thường trực Hội đồng Thi đua - Khen thưởng (qua Văn
phòng tổng hợp). Số lượng đăng ký không hạn chế, song phải có cơ sở thực hiện; //không xét danh hiệu đối với trường
hợp không đăng ký//.

# Tổ chức thực hiện

VKSND tỉnh và các VKSND khu vực tổ chức ký giao ước giữa thủ trưởng với công đoàn cùng cấp; các khối thi đua ký giao
ước giữa các đơn vị thành viên tại hội nghị triển khai công tác đầu năm. Bản giao ước nêu rõ chỉ tiêu, thời hạn và
cách tự kiểm tra.

Kinh phí khen thưởng và tổ chức phong trào sử dụng từ Quỹ thi đua, khen thưởng của VKSND tỉnh theo dự toán được giao
và nguồn hợp pháp khác; Văn phòng tổng hợp lập dự toán, quản lý, quyết toán đúng quy định.

Căn cứ Kế hoạch này, các phòng và VKSND khu vực xây dựng chương trình thực hiện phù hợp với đơn vị mình, gửi về Văn
phòng tổng hợp để theo dõi. Trong quá trình thực hiện, nếu có vướng mắc, đơn vị báo cáo Viện trưởng VKSND tỉnh
//(qua Thường trực Hội đồng Thi đua - Khen thưởng)// để được hướng dẫn, giải quyết.
"""
