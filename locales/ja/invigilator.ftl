### Pages of the examination room: sessions of the day, roll, identity, seats, the live board, sittings, results.

## Sessions of the day

invigilator-nav-today = 本日の試験
invigilator-today-title = 本日の試験
invigilator-today-none = 本日の試験はありません。
invigilator-booked = 予約
invigilator-present = 出席
invigilator-identified = 本人確認済み
invigilator-seated = 着席
invigilator-session-open = 予約受付中
invigilator-session-check-in = 点呼中
invigilator-session-running = 試験中
invigilator-session-closed = 終了
invigilator-step-check-in = 点呼を始める
invigilator-step-run = ログインを許可する
invigilator-step-close = 試験を終了する

## Roll

invigilator-roll = 点呼
invigilator-roll-empty = この回に予約した受験者はいません。
invigilator-call = 点呼
invigilator-identity = 本人確認
invigilator-mark-present = 出席
invigilator-mark-absent = 欠席
invigilator-self-taught = 独学
invigilator-booking-booked = 未点呼
invigilator-booking-present = 出席
invigilator-booking-absent = 欠席
invigilator-booking-cancelled = 取消
invigilator-booking-used = 受験済み
invigilator-seat-by-lot = くじで着席させる
invigilator-seat-by-lot-hint = 本人確認が済み座席のない受験者全員の席を抽選します。抽選は記録され、再計算できます。
invigilator-seat = 着席
invigilator-move = 席を移す

## Identity

invigilator-compare = 照合
invigilator-compare-title = 本人確認
invigilator-compare-hint = 写真、証明書、本人の三つを照合してください。
invigilator-compare-same = 三つとも一致
invigilator-compare-doubt = 疑いあり。戻る
invigilator-compare-absent = 先に点呼してください。
invigilator-identified-at = { $at } に本人確認済み。

## Live board

invigilator-board = 試験室モニター
invigilator-board-live = 自動更新
invigilator-board-empty = この試験室に端末はありません。
invigilator-seat-number = { $seat } 番席
invigilator-left = 残り時間
invigilator-answered = 解答済み
invigilator-sealed = 保存済み
invigilator-link = 接続
invigilator-calling = { $at } から呼び出し中
invigilator-void-waits = 無効の確認待ち（二人目）
invigilator-sitting-signed-in = ログイン済み
invigilator-sitting-running = 解答中
invigilator-sitting-paused = 中断中
invigilator-sitting-submitted = 提出済み
invigilator-sitting-closed = 終了
invigilator-sitting-void = 無効

## One sitting

invigilator-signed-in = ログイン
invigilator-started = 開始
invigilator-ends = 終了予定
invigilator-pause = 中断する
invigilator-resume = 再開する
invigilator-extend = 時間を戻す
invigilator-extend-minutes = 戻す時間（分）
invigilator-sitting-minutes-wrong = 0 より大きい整数の分を入力してください。
invigilator-hand-in = 代わりに提出する
invigilator-hand-in-hint = サーバーに保存された解答を直ちに採点します。
invigilator-void = 技術的理由による無効
invigilator-void-hint = 無効の試験は回数に数えず、受験者は改めて着席します。二人で決定します。
invigilator-void-ask = 無効を申し出る
invigilator-void-asked-by = { $name } が無効を申し出ました。理由：
invigilator-void-second = 二人目の方：ご自身でログインして確認するか、ここにユーザー名とパスワードを入力してください。
invigilator-void-confirm = 無効を確認する
invigilator-void-withdraw = 申し出を取り下げる
invigilator-void-done = この試験は無効で、回数に数えません。

## Results

invigilator-results = 結果
invigilator-results-none = まだ結果はありません。
invigilator-both-sign = 成績票には受験者と試験官の署名が必要です。
invigilator-candidate-signature = 受験者の署名
invigilator-examiner-signature = 試験官の署名
invigilator-signed = 署名済みにする
invigilator-score-sheet = 成績票

## Said after an act

invigilator-notice-advanced = 試験の状態を更新しました。
invigilator-notice-called = 点呼を記録しました。
invigilator-notice-identified = 本人確認を記録しました。
invigilator-notice-seated = 着席を記録しました。
invigilator-notice-drawn = 座席を抽選しました。
invigilator-notice-paused = 試験を中断しました。
invigilator-notice-resumed = 試験を再開しました。
invigilator-notice-extended = 時間を戻しました。
invigilator-notice-handed-in = 提出しました。
invigilator-notice-void-asked = 無効を申し出ました。二人目の確認が必要です。
invigilator-notice-void = 試験を無効にしました。
invigilator-notice-withdrawn = 申し出を取り下げました。
invigilator-notice-came = 呼び出しに応じました。
invigilator-notice-signed = 署名を記録しました。
