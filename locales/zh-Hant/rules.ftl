### Decisions of the office: why something may not be done, and where the rule stands.

## Regulations and their figures

rules-regulation-order-91 = 公安部令第91號（2007年4月1日起施行）
rules-regulation-order-162 = 公安部令第162號（經公安部令第172號修改）
rules-law-order-91 = 公安部令第91號
rules-law-order-162 = 公安部令第162號
rules-law-order-163 = 公安部令第163號
rules-law-order-172 = 公安部令第172號
rules-law-implementing-regulations = 道路交通安全法實施條例
rules-law-road-traffic-safety-law = 道路交通安全法
rules-law-ga-1026 = GA 1026標準
rules-basis-article = 依據：{ $law }第{ $article }條
rules-basis-law = 依據：{ $law }
rules-basis-document = 依據：{ $source }
rules-figure-unconfirmed = 暫不能辦理：規定中的一項數據尚待本所確認。
rules-gap-missing = 「{ $path }」缺少數據，請填寫。
rules-gap-unsure = 「{ $path }」的數據未經核實，請確認。
rules-gap-not-held = 該規定不設此科目：{ $path }。

## Identity documents

rules-identity-empty = 請輸入證件號碼。
rules-identity-resident-form = 身份證號碼應為18位，或舊的15位數字。
rules-identity-check-digit = 號碼的校驗碼不正確，請核對。
rules-identity-birth-impossible = 號碼中的出生日期不存在，請核對。
rules-identity-birth-differs = 出生日期與證件號碼不一致。
rules-identity-sex-differs = 性別與證件號碼不一致。
rules-identity-residence-permit-form = 港澳台居民居住證號碼應為18位，以810000、820000或830000開頭。
rules-identity-foreigner-form = 外國人永久居留身份證號碼應為18位（以9開頭），或舊的15位號碼。
rules-identity-passport-form = 護照號碼應為5至17位字母和數字。
rules-identity-hong-kong-macao-form = 港澳居民來往內地通行證號碼應為H或M加8位或10位數字。
rules-identity-taiwan-form = 台灣居民來往大陸通行證號碼應為8位或10位數字。
rules-identity-military-form = 軍人或武警證件號碼應含6至8位數字。

## Acceptance

rules-eligibility-too-young = 申請{ $class }須年滿{ $limit }周歲，申請人現為{ $age }周歲。
rules-eligibility-too-old = 申請{ $class }不得超過{ $limit }周歲，申請人現為{ $age }周歲。
rules-eligibility-senior-test = 超過{ $limit }周歲的申請人須通過記憶力、判斷力、反應力等能力測試。
rules-eligibility-not-first = { $class }不能初次申領，只能增加准駕車型。
rules-eligibility-not-elsewhere = 非本地居民不能在此初次申領{ $class }。
rules-eligibility-not-the-first = 申請人已持有駕駛證，不能按初次申領辦理。
rules-eligibility-upgrade-of-nothing = 申請人沒有駕駛證，不能增加准駕車型。
rules-eligibility-held-already = 申請人已持有{ $class }。
rules-eligibility-not-held = 申請人未持有{ $class }。
rules-eligibility-origin-missing = 請註明原駕駛證是境外的還是軍隊、武警的。
rules-eligibility-duplicate = 申請人已有一份未辦結的{ $class }申請。
rules-eligibility-disease = 患有此病不得申請駕駛證：{ $disease }。
rules-eligibility-banned-until = 因「{ $ground }」，{ DATE($date) }前不得申請。
rules-eligibility-banned = 因「{ $ground }」，不得申請。
rules-eligibility-upgrade-route = 增加{ $class }所需的准駕車型和年限未達到（車型 ≥ 年）：{ $routes }。
rules-eligibility-points = 本記分周期及之前{ $cycles }個記分周期內有記滿12分記錄，不得增加此車型。
rules-disease-heart = 器質性心臟病
rules-disease-epilepsy = 癲痫
rules-disease-meniere = 美尼爾氏症
rules-disease-vertigo = 眩暈症
rules-disease-hysteria = 癔病
rules-disease-parkinson = 震顫麻痺
rules-disease-mental = 精神病
rules-disease-dementia = 痴呆
rules-disease-nervous = 影響肢體活動的神經系統疾病
rules-bar-drug-addiction = 吸毒成癮尚未戒除
rules-bar-drug-use = 吸食、注射毒品
rules-bar-hit-and-run = 造成交通事故後逃逸構成犯罪
rules-bar-drink-driving-crime = 飲酒後駕車發生重大交通事故構成犯罪
rules-bar-revoked-drunk = 因醉酒駕駛或飲酒後駕駛營運機動車被吊銷駕駛證
rules-bar-revoked-drunk-commercial = 因醉酒駕駛營運機動車被吊銷駕駛證
rules-bar-revoked = 因其他情形被吊銷駕駛證
rules-bar-permission-cancelled = 駕駛許可被撤銷
rules-bar-stood-in = 代替他人參加考試
rules-bar-cheated = 考試中賄賂、舞弊
rules-bar-false-papers = 隱瞞情況或提供虛假材料
rules-bar-fatal-accident = 發生死亡事故並承擔同等以上責任
rules-bar-drunk-driving = 醉酒後駕駛機動車
rules-bar-drink-driving-again = 再次飲酒後駕駛機動車
rules-bar-drug-record = 有涉毒記錄
rules-bar-dangerous-driving = 追逐競駛、超員、超速構成犯罪
rules-bar-revoked-or-cancelled = 駕駛證曾被吊銷或撤銷
rules-origin-foreign = 境外駕駛證
rules-origin-military = 軍隊、武警部隊駕駛證

## Body conditions

rules-body-certificate-missing = 尚未提交身體條件證明。
rules-body-certificate-future = 身體條件證明的日期晚於今天，請核對。
rules-body-certificate-old = 身體條件證明有效期為{ $months }個月，已於{ DATE($date) }到期。
rules-body-height = 申請{ $class }身高須達到{ $least }公分，現為{ $height }公分。
rules-body-eyesight = 申請{ $class }視力須達到{ $least }，現為{ $eyesight }。
rules-body-one-eye-class = 單眼視力障礙者不能申請{ $class }。
rules-body-one-eye-field = 單眼視力障礙者申請{ $class }，水平視野須達到{ $least }度。
rules-body-colour = 有紅綠色盲，不得申請。
rules-body-hearing = 聽力不符合要求。
rules-body-hearing-aid = 佩戴助聽設備者不能申請{ $class }。
rules-body-hands = 上肢條件不符合{ $class }的要求。
rules-body-leg-difference = 雙下肢長度差不得超過{ $most }公分。
rules-body-legs = 下肢條件不符合{ $class }的要求。
rules-body-trunk = 軀幹、頸部運動功能不符合要求。

## Booking

rules-booking-not-accepted = 該申請尚未經申請人確認受理。
rules-booking-session-closed = 該場次已停止預約。
rules-booking-not-required = 該申請無須參加{ $subject }考試。
rules-booking-passed = { $subject }已經合格。
rules-booking-order = { $subject }合格後方可預約。
rules-booking-live = { $subject }已有預約。
rules-booking-no-more = { $subject }已有{ $count }次預約考試不合格，不能再預約。
rules-booking-too-early = 最早可參加{ DATE($date) }的考試。
rules-booking-wait-after-failure = 考試不合格後須等待，最早可參加{ DATE($date) }的考試。
rules-booking-permit-missing = 學習駕駛證明尚未核發。
rules-booking-permit-expired = 學習駕駛證明自{ DATE($date) }起失效。
rules-booking-conversion-over = 換證考試期限已於{ DATE($date) }屆滿。
rules-booking-site-not-accepted = 該考場未通過{ $class }的考試驗收。
rules-booking-site-expired = 該考場{ $class }的驗收有效期至{ DATE($date) }。
rules-booking-session-full = 該場次{ $places }個名額已滿。
rules-booking-quota-full = 本駕校在該場次的{ $places }個名額已滿。
rules-booking-cancel-late = 最遲應於{ DATE($date) }取消預約。
rules-booking-check-in-early = 尚未到簽到時間。
rules-booking-expired = 場次已結束，該預約已過期。
rules-booking-present-already = 該考生已簽到。
rules-booking-cancelled = 該預約已取消。
rules-booking-used = 該預約的考試次數已用完。
rules-booking-state-booked = 已預約
rules-booking-state-present = 已簽到
rules-booking-state-absent = 缺考
rules-booking-state-cancelled = 已取消
rules-booking-state-used = 已完成

## Sittings

rules-sitting-not-now = 目前階段不能進行此操作。
rules-sitting-paused = 考試已暫停，暫不能作答。
rules-sitting-late = 考試時間已到，該答案不予接受。
rules-sitting-time-over = 考試時間已到。
rules-sitting-time-left = 考試時間尚未到。
rules-sitting-extension-cap = 超過補時上限，最多還可補{ $seconds }秒。
rules-sitting-extension-empty = 補時時長必須大於零。
rules-sitting-reason-unfit = 「{ $reason }」不能作為此操作的理由。
rules-sitting-void-needs-two = 認定考試無效須由兩名不同的人員決定。
rules-reason-power-failure = 停電
rules-reason-network-failure = 網絡（網路）故障
rules-reason-terminal-failure = 考試終端故障
rules-reason-disturbance = 考場受到外部干擾
rules-reason-illness = 考生身體不適
rules-reason-identity-doubt = 身份存疑
rules-reason-disorder = 擾亂考場秩序
rules-reason-cheating = 考試作弊
rules-reason-withdrawal = 考生放棄考試
