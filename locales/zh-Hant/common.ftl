### Words that every screen, page and print shares.

## Languages. The own name is what a language calls itself; the others are used in lists and on prints.

common-language-own-name = 繁體中文
common-language-zh-hans = 簡體中文
common-language-zh-hant = 繁體中文
common-language-en = 英語
common-language-ru = 俄語
common-language-ja = 日語
common-language-fr = 法語
common-language-es = 西班牙語

## The system and the office

common-system-name = 考場
common-system-title = 機動車駕駛人考試系統
common-office = 車輛管理所

## Subjects

common-subject-1 = 科目一
common-subject-2 = 科目二
common-subject-3 = 科目三
common-safe-driving = 科目三安全文明駕駛常識
common-subject-1-title = 道路交通安全法律、法規和相關知識考試
common-subject-2-title = 場地駕駛技能考試
common-subject-3-title = 道路駕駛技能考試

## Licence classes; where the older regulation used another name, it has its own key

common-class-a1 = 大型客車
common-class-a2 = 重型牽引掛車
common-class-a2-order-91 = 牽引車
common-class-a3 = 城市公交車（市區公車）
common-class-b1 = 中型客車
common-class-b2 = 大型貨車
common-class-c1 = 小型汽車
common-class-c2 = 小型自動擋汽車（自排）
common-class-c3 = 低速載貨汽車
common-class-c4 = 三輪汽車
common-class-c5 = 殘疾人專用小型自動擋載客汽車（身心障礙者專用）
common-class-c6 = 輕型牽引掛車
common-class-d = 普通三輪摩托車
common-class-e = 普通二輪摩托車
common-class-f = 輕便摩托車
common-class-m = 輪式專用機械車
common-class-m-order-91 = 輪式自行機械車
common-class-n = 無軌電車
common-class-p = 有軌電車
common-class-with-code = { $code } { $name }
common-group-car = 小型汽車類
common-group-bus = 客車類
common-group-truck = 貨車類
common-group-motorcycle = 摩托車類

## Identity documents

common-document-resident-id = 居民身份證
common-document-passport = 護照
common-document-hong-kong-macao-permit = 港澳居民來往內地通行證
common-document-taiwan-permit = 臺灣居民來往大陸通行證
common-document-residence-permit = 港澳臺居民居住證
common-document-foreigner-card = 外國人永久居留身份證
common-document-military-id = 軍人或武警身份證件

## Kinds of application

common-application-first = 初次申領
common-application-upgrade = 增加准駕車型
common-application-conversion = 換領駕駛證
common-application-twelve-point = 滿分學習考試
common-application-restore = 恢復駕駛資格

## Kinds of question

common-question-true-false = 判斷題
common-question-single = 單項選擇題
common-question-multiple = 多項選擇題
common-true = 正確
common-false = 錯誤

## Words of forms and tables

common-name = 姓名
common-sex = 性別
common-sex-male = 男
common-sex-female = 女
common-birth-date = 出生日期
common-age = 年齡
common-photo = 照片
common-document-kind = 證件名稱
common-document-number = 證件號碼
common-serial-number = 流水號
common-permit-number = 學習駕駛證明編號
common-application = 申請
common-application-kind = 業務種類
common-class = 准駕車型
common-subject = 科目
common-school = 駕駛培訓機構
common-candidate = 考生
common-site = 考點
common-hall = 考場
common-seat = 座位號
common-session = 考試場次
common-sitting = 考試
common-date = 日期
common-time = 時間
common-attempt = 考試次數
common-score = 成績
common-pass-mark = 合格標準
common-result = 結果
common-status = 狀態
common-reason = 原因
common-remarks = 備註
common-language = 語言
common-signature = 簽名
common-telephone = 聯繫電話
common-total = 合計
common-page = 第 { $page } 頁，共 { $pages } 頁
common-label-and-value = { $label }：{ $value }
common-list-comma = 、
common-none = 無
common-unknown = 未知
common-yes = 是
common-no = 否

## Amounts with their unit

common-seconds = { $count } 秒
common-minutes = { $count } 分鐘
common-hours = { $count } 小時
common-duration-pair = { $longer } { $shorter }
common-days = { $count } 天
common-working-days = { $count } 個工作日
common-years = { $count } 歲
common-points = { $count } 分
common-questions = { $count } 題
common-people = { $count } 人
common-seats = { $count } 個座位
common-sessions = { $count } 個場次
common-rows = { $count } 行
common-attempts = { $count } 次
common-percent = { $value }%

## Pass and fail

common-passed = 合格
common-failed = 不合格
common-first-marks =
    因試題答案有誤，成績已於 { DATETIME($at, length: "medium") } 更正。原成績：{ $score } 分，{ $verdict ->
        [passed] 合格
       *[failed] 不合格
    }。
common-passes = 合格
common-absent = 缺考
common-technical-void = 技術原因作廢
common-right = 答案正確
common-wrong = 答案錯誤
common-unanswered = 未答

## Roles

common-role-candidate = 考生
common-role-clerk = 窗口受理員
common-role-invigilator = 監考員
common-role-school = 駕校
common-role-examiner = 考試員
common-role-supervisor = 監管員
common-role-keeper = 題庫管理員
common-role-administrator = 系統管理員
common-role-public = 公眾

## Statuses of applications, sessions, bookings, sittings, deliveries and terminals

common-status-draft = 待確認
common-status-accepted = 已受理
common-status-refused = 不予受理
common-status-completed = 已辦結
common-status-planned = 計劃中
common-status-open = 可預約
common-status-full = 名額已滿
common-status-running = 進行中
common-status-closed = 已結束
common-status-booked = 已預約
common-status-cancelled = 已取消
common-status-expired = 已過期
common-status-checked-in = 已簽到
common-status-seated = 已入座
common-status-signed-in = 已登入
common-status-answering = 答題中
common-status-paused = 已暫停
common-status-submitted = 已交卷
common-status-marked = 已評分
common-status-stopped = 已終止
common-status-waiting = 等待中
common-status-delivered = 已送達
common-status-retrying = 重試中
common-status-rejected = 被退回
common-status-held = 待核查
common-status-online = 連線中
common-status-offline = 離線
common-status-idle = 空閒
common-status-out-of-service = 停用

## Buttons

common-next = 下一步
common-back = 返回
common-cancel = 取消
common-confirm = 確認
common-close = 關閉
common-start = 開始
common-finish = 完成
common-save = 儲存
common-edit = 修改
common-add = 新增
common-remove = 刪除
common-clear = 清除
common-print = 列印
common-search = 查詢
common-filter = 篩選
common-upload = 上傳
common-download = 下載
common-refresh = 重新整理
common-retry = 重試
common-details = 詳情
common-approve = 批准
common-reject = 駁回
common-sign-in = 登入
common-sign-out = 登出
common-user-name = 使用者名稱
common-password = 密碼
common-home = 首頁
common-help = 說明
