### Pages of the supervisor: all sites, sessions and draws, the outbox, rankings, regulations.

## Menu and overview

supervisor-nav-sites = 各考點
supervisor-nav-rooms = 考場
supervisor-nav-sessions = 場次
supervisor-nav-outbox = 成績回寫
supervisor-nav-ranking = 排名
supervisor-nav-regulations = 規定
supervisor-sites-title = 各考點今日情況
supervisor-sitting-now = 正在考試
supervisor-results-today = 今日成績
supervisor-terminals-online = 連線終端
supervisor-calls = 呼叫
supervisor-to-rooms = 查看今日各場次和考場

## Sessions

supervisor-sessions = 考試場次
supervisor-sessions-from = 自{ $day }起 7 天
supervisor-sessions-none = 這幾天沒有考試場次。
supervisor-session-new = 新增場次
supervisor-session-open = 開放預約
supervisor-begins = 開始時間
supervisor-minutes = 時長（分鐘）
supervisor-capacity = 名額
supervisor-quota = 配額
supervisor-quotas = 駕校配額
supervisor-quotas-hint = 配額之外的名額留給自學考生。全部留空則對所有人開放。
supervisor-quotas-none = 本場未設配額，對所有人開放。
supervisor-field-wrong = 填寫有誤，請更正。
supervisor-form-wrong = 有內容需要更正。
supervisor-session-past = 該時間已過。
supervisor-session-hall-unknown = 請選擇考場。
supervisor-session-hall-taken = 該考場此時已有其他場次。
supervisor-session-capacity = 名額應為 1 至 { $seats }。
supervisor-session-not-accepted = 該考點未通過此科目的驗收，或驗收已過期。
supervisor-session-too-short = 時長不得少於考試時間 { $minutes } 分鐘。
supervisor-session-regulation-gaps = 現行規定尚有未確認的數據，此科目暫不能考試。
supervisor-session-no-regulation = 當日沒有有效的規定。
supervisor-session-quotas = 配額合計不得超過 { $seats }。
supervisor-session-quota-booked = 該駕校已預約的人數超過此配額。

## Draw of examiners

supervisor-draw = 考試員抽籤
supervisor-drawn = 已抽籤
supervisor-draw-show = 查看抽籤結果
supervisor-draw-hold = 抽籤
supervisor-draw-count = 考試員人數
supervisor-draw-own-site = 僅限本考點的考試員
supervisor-draw-sealed-at = 種子已於 { $at } 封存，承諾值如下：
supervisor-draw-too-few = 可用的考試員不足。
supervisor-draw-held-already = 本場已經抽籤，不能重抽。
supervisor-draw-place = 位次
supervisor-draw-certificate = 證書編號
supervisor-draw-repeat = 復算
supervisor-draw-how = 封存的種子與承諾值相符；以其派生的 ChaCha20 數列打亂按編號排序的名單，依次填入各位次。任何人憑下列記錄都能得出相同結果。
supervisor-draw-at = 抽籤時間
supervisor-draw-entries = 名單人數
supervisor-draw-kept-off = 上一場已任、本場迴避
supervisor-draw-commitment = 承諾值
supervisor-draw-seed = 種子
supervisor-draw-purpose = 用途
supervisor-draw-record = 完整記錄
supervisor-seats-too-few = 空閒座位不足。

## Outbox

supervisor-outbox = 成績回寫
supervisor-outbox-held = 待核查
supervisor-outbox-rejected = 被退回
supervisor-outbox-pending = 等待發送
supervisor-outbox-delivered = 已送達
supervisor-outbox-none = 沒有此狀態的記錄。
supervisor-outbox-position = 序號
supervisor-outbox-attempts = 發送次數
supervisor-outbox-said = 原因
supervisor-outbox-asked-by = { $name } 已同意放行，需第二人確認
supervisor-outbox-release = 放行
supervisor-outbox-release-second = 以第二人身份放行

## Ranking

supervisor-ranking = 合格率排名
supervisor-ranking-preview = 預覽
supervisor-ranking-publish = 公布
supervisor-ranking-final = 公布後不能更改。
supervisor-ranking-published-at = 已於 { $at } 公布。
supervisor-ranking-published-already = 該月排名已經公布。
supervisor-ranking-month-open = 該月尚未結束，暫不能公布。
supervisor-ranking-nobody-sat = 該月沒有首次考試。

## Regulations

supervisor-regulation = 規定
supervisor-regulations = 考試規定
supervisor-regulation-from = 施行日期
supervisor-regulation-until = 失效日期
supervisor-regulation-gaps = 待確認數據
supervisor-regulation-in-force = 現行有效
supervisor-regulation-use = 可否用於考試
supervisor-regulation-usable = 可用
supervisor-regulation-not-held = 不設此科目
supervisor-regulation-gap-count = 缺 { $count } 項
supervisor-regulation-open = 待填寫或確認的數據
supervisor-regulation-no-gaps = 所有數據均已確認。
supervisor-regulation-how = 填寫數值並註明依據。確認後即生效並記入日誌，不能再改。
supervisor-regulation-value = 數值
supervisor-regulation-note = 依據
supervisor-regulation-by = 確認人
supervisor-regulation-figure = 數據項
supervisor-regulation-confirmed = 本單位已確認
supervisor-regulation-note-missing = 請註明依據。
supervisor-regulation-value-wrong = 數值格式不符：{ $reason }
supervisor-regulation-inconsistent = 與其他數據矛盾：{ $reason }
supervisor-regulation-no-gap = 該數據項不存在或已確認。
supervisor-scope-acceptance = 受理
supervisor-scope-every-subject = 所有科目
supervisor-scope-after-permit = 科目一以外的科目

## Said after an act

supervisor-notice-opened = 場次已開放預約。
supervisor-notice-quota = 配額已保存。
supervisor-notice-drawn = 考試員已抽定。
supervisor-notice-release-asked = 已登記，需第二人確認放行。
supervisor-notice-released = 已放行，即將發送。
supervisor-notice-retried = 將重新發送。
supervisor-notice-published = 排名已公布。
supervisor-notice-confirmed = 數據已確認。
