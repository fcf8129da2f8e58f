### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = 跳至正文
office-shell-menu = 選單
office-pager-label = 分頁
office-pager-before = 上一頁
office-pager-after = 下一頁
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = 無法完成
office-fault-status = 狀態碼 { $status }

## First page and menu

office-home-lead = 受理、預約、考試、成績公布，一處辦理，全程可查證。
office-home-staff = 工作人員與駕校登入
office-nav-applications = 申請
office-nav-new-application = 受理新申請

## The portrait of an application

office-portrait-size = 照片檔案應為 { $from } 至 { $to } KB，此檔案為 { $found } KB。
office-portrait-format = 照片須為 JPEG 格式。
office-portrait-damaged = 照片檔案已損毀，無法讀取。
office-portrait-pixels = 照片應為 { $width } × { $height } 像素，此照片為 { $found-width } × { $found-height }。
office-portrait-grey = 照片須為彩色。
office-portrait-background = 照片背景須為白色。
office-portrait-missing = 尚無照片，請上傳。

## The list of applications

office-list-title = 申請
office-list-search = 搜尋
office-list-search-hint = 流水號、證件號碼或姓名
office-list-any-state = 全部狀態
office-list-everywhere = 全部業務點
office-list-count = 共 { $count } 件
office-list-empty = 沒有符合條件的申請。
office-list-entered = 錄入時間

## States of applications and bookings

office-state-awaiting-confirmation = 待申請人確認
office-state-disputed = 申請人有異議
office-state-accepted = 已受理
office-state-closed = 已辦結
office-booking-booked = 已預約
office-booking-present = 已到場
office-booking-absent = 缺考
office-booking-cancelled = 已取消
office-booking-used = 已考完

## Accepting and correcting an application

office-accept-title = 受理新申請
office-accept-faults = 有 { $count } 處需要更正，尚未受理。
office-accept-document = 身份資訊
office-accept-document-hint = 錄入居民身份證號碼時，出生日期和性別可留空，由號碼得出。
office-accept-wish = 申請事項
office-accept-record = 已有駕駛證及其他情況
office-accept-record-hint = 增駕、換證、恢復駕駛資格和滿分考試須填寫。
office-accept-body = 身體條件證明
office-accept-diseases = 申告的疾病
office-accept-portrait = 照片與確認
office-accept-portrait-hint = 白底彩色 JPEG，{ $width } × { $height } 像素，{ $from } 至 { $to } KB。
office-accept-portrait-keep = 不上傳則保留現有照片。
office-accept-window-hint = 申請人在該螢幕上核對錄入內容並確認。
office-accept-send = 受理
office-correct-title = 更正申請
office-correct-send = 更正並重新確認
office-self-taught = 自學
office-field-nationality = 國籍（三位字母代碼）
office-field-address = 住址
office-field-local = 本地戶籍
office-field-held = 持有准駕車型
office-field-held-since = 初次領證日期
office-field-origin = 原駕駛證來源
office-origin-foreign = 境外駕駛證
office-origin-military = 軍隊、武警駕駛證
office-field-full-cycles = 記滿 12 分的週期（0 為本週期，1 為上一週期）
office-field-round = 本週期第幾次記滿 12 分
office-field-vocational = 駕駛專業全日制學生
office-field-senior-test = 已通過記憶力、判斷力、反應力測試
office-field-hospital = 醫療機構
office-field-certificate-on = 證明日期
office-field-height = 身高（公分）
office-field-left-eye = 左眼視力
office-field-right-eye = 右眼視力
office-field-field-degrees = 水平視野（度，單眼時）
office-field-hearing = 聽力
office-hearing-sound = 合格
office-hearing-with-aid = 佩戴助聽器合格
office-hearing-impaired = 不合格
office-field-hands = 上肢
office-hands-sound = 健全
office-hands-relaxed = 符合放寬條件
office-hands-impaired = 不合格
office-field-legs = 下肢
office-legs-whole = 健全
office-legs-left-lost = 左下肢缺失
office-legs-right-lost = 右下肢或雙下肢缺失
office-legs-impaired = 運動功能障礙
office-field-leg-difference = 下肢不等長差（公分）
office-field-colour = 無紅綠色盲
office-field-trunk = 軀幹、頸部無運動功能障礙
office-field-window = 第二螢幕
office-refusal-with-basis = { $sentence }（{ $basis }）
office-school-not-active = 該駕校已停止業務。
office-clerk-without-site = 此帳號未設定業務點，請聯絡系統管理員。

## One application

office-detail-shown = 正在 { $hall } { $seat } 號螢幕上請申請人確認。
office-detail-not-shown = 尚未在螢幕上請申請人確認。
office-detail-show = 在螢幕上顯示
office-detail-disputed = 申請人對錄入內容有異議，請核對並更正。
office-detail-confirmed = 申請人確認時間
office-detail-regulation = 適用規定
office-detail-subjects = 考試科目
office-detail-from = { DATE($date, length: "medium") }起可預約
office-detail-book = 預約
office-detail-bookings = 預約記錄
office-detail-cancel-booking = 取消預約
office-detail-licences = 持有駕駛證
office-detail-bans = 限制申請情形
office-detail-ban-open = 期限依規定
office-detail-print = 列印申請表
office-form-height = { $height } 公分
office-detail-close = 辦結申請
office-application-stands = 申請人已確認，不能再更正。
office-application-still-booked = 仍有未完成的預約，請先取消。
office-notice-accepted = 已受理，請申請人確認。
office-notice-corrected = 已更正，請申請人重新確認。
office-notice-shown = 已顯示在第二螢幕上。
office-notice-closed = 申請已辦結。
office-notice-booked = 預約成功。
office-notice-cancelled = 預約已取消。
