### Pages of the examination room: sessions of the day, roll, identity, seats, the live board, sittings, results.

## Sessions of the day

invigilator-nav-today = 今日場次
invigilator-today-title = 今日考試場次
invigilator-today-none = 今日沒有考試場次。
invigilator-booked = 已預約
invigilator-present = 已到
invigilator-identified = 身份已核驗
invigilator-seated = 已入座
invigilator-session-open = 可預約
invigilator-session-check-in = 簽到中
invigilator-session-running = 考試中
invigilator-session-closed = 已結束
invigilator-step-check-in = 開始簽到
invigilator-step-run = 允許登入考試
invigilator-step-close = 結束本場

## Roll

invigilator-roll = 點名
invigilator-roll-empty = 本場沒有預約的考生。
invigilator-call = 簽到
invigilator-identity = 身份
invigilator-mark-present = 到
invigilator-mark-absent = 缺
invigilator-self-taught = 自學
invigilator-booking-booked = 未點名
invigilator-booking-present = 已到
invigilator-booking-absent = 缺考
invigilator-booking-cancelled = 已取消
invigilator-booking-used = 已考完
invigilator-seat-by-lot = 隨機安排座位
invigilator-seat-by-lot-hint = 為所有已核驗身份、尚無座位的考生抽籤，抽籤過程記入日誌，可以復算。
invigilator-seat = 入座
invigilator-move = 換座

## Identity

invigilator-compare = 核對
invigilator-compare-title = 核對身份
invigilator-compare-hint = 請將照片、證件與本人三者核對。
invigilator-compare-same = 三者一致
invigilator-compare-doubt = 有疑問，返回
invigilator-compare-absent = 請先點名，再核對身份。
invigilator-identified-at = 身份已於 { $at } 核驗。

## Live board

invigilator-board = 考場監控
invigilator-board-live = 自動更新
invigilator-board-empty = 本考場沒有考試終端。
invigilator-seat-number = { $seat } 號座位
invigilator-left = 剩餘時間
invigilator-answered = 已答
invigilator-sealed = 已存
invigilator-link = 連接
invigilator-calling = 呼叫中，{ $at } 起
invigilator-void-waits = 等待第二人確認作廢
invigilator-sitting-signed-in = 已登入
invigilator-sitting-running = 答題中
invigilator-sitting-paused = 已暫停
invigilator-sitting-submitted = 已交卷
invigilator-sitting-closed = 已結束
invigilator-sitting-void = 已作廢

## One sitting

invigilator-signed-in = 登入時間
invigilator-started = 開始時間
invigilator-ends = 截止時間
invigilator-pause = 暫停考試
invigilator-resume = 繼續考試
invigilator-extend = 補時
invigilator-extend-minutes = 補時分鐘數
invigilator-sitting-minutes-wrong = 請填寫大於 0 的整數分鐘。
invigilator-hand-in = 代為交卷
invigilator-hand-in-hint = 服務器已保存的答案將立即評分。
invigilator-void = 技術原因作廢
invigilator-void-hint = 作廢的考試不計次數，考生重新入座。須由兩人決定。
invigilator-void-ask = 提出作廢
invigilator-void-asked-by = { $name } 已提出作廢，原因：
invigilator-void-second = 第二人：以自己的帳號登入後確認，或在此輸入使用者名稱和密碼。
invigilator-void-confirm = 確認作廢
invigilator-void-withdraw = 撤回作廢請求
invigilator-void-done = 本次考試已作廢，不計次數。

## Results

invigilator-results = 成績
invigilator-results-none = 本場還沒有成績。
invigilator-both-sign = 成績單須由考生和考試員共同簽名。
invigilator-candidate-signature = 考生簽名
invigilator-examiner-signature = 考試員簽名
invigilator-signed = 已簽名
invigilator-score-sheet = 成績單

## Said after an act

invigilator-notice-advanced = 場次狀態已更新。
invigilator-notice-called = 點名已記錄。
invigilator-notice-identified = 身份核驗已記錄。
invigilator-notice-seated = 考生已入座。
invigilator-notice-drawn = 座位已抽籤安排。
invigilator-notice-paused = 考試已暫停。
invigilator-notice-resumed = 考試已繼續。
invigilator-notice-extended = 已補時。
invigilator-notice-handed-in = 已代為交卷。
invigilator-notice-void-asked = 已提出作廢，等待第二人確認。
invigilator-notice-void = 考試已作廢。
invigilator-notice-withdrawn = 作廢請求已撤回。
invigilator-notice-came = 已回應呼叫。
invigilator-notice-signed = 簽名已記錄。
