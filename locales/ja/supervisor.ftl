### Pages of the supervisor: all sites, sessions and draws, the outbox, rankings, regulations.

## Menu and overview

supervisor-nav-sites = 試験場
supervisor-nav-rooms = 試験室
supervisor-nav-sessions = 試験日程
supervisor-nav-outbox = 結果送信
supervisor-nav-ranking = 順位
supervisor-nav-regulations = 規定
supervisor-sites-title = 本日の全試験場
supervisor-sitting-now = 受験中
supervisor-results-today = 本日の結果
supervisor-terminals-online = 接続中の端末
supervisor-calls = 呼び出し
supervisor-to-rooms = 本日の試験と試験室

## Sessions

supervisor-sessions = 試験日程
supervisor-sessions-from = { $day } から 7 日間
supervisor-sessions-none = この期間に試験はありません。
supervisor-session-new = 試験を追加
supervisor-session-open = 予約受付を開始
supervisor-begins = 開始
supervisor-minutes = 長さ（分）
supervisor-capacity = 定員
supervisor-quota = 割当
supervisor-quotas = 教習所の割当
supervisor-quotas-hint = 割当以外の席は独学者用です。すべて空欄なら誰でも予約できます。
supervisor-quotas-none = 割当はなく、誰でも予約できます。
supervisor-field-wrong = 入力内容を確認してください。
supervisor-form-wrong = 訂正が必要な項目があります。
supervisor-session-past = この時刻は過ぎています。
supervisor-session-hall-unknown = 試験室を選んでください。
supervisor-session-hall-taken = この試験室は同じ時間に別の試験があります。
supervisor-session-capacity = 定員は 1～{ $seats } です。
supervisor-session-not-accepted = この試験場はその日この科目の認定がありません。
supervisor-session-too-short = 試験時間 { $minutes } 分以上が必要です。
supervisor-session-regulation-gaps = 規定に未確認の数値があり、この科目はまだ実施できません。
supervisor-session-no-regulation = その日に有効な規定がありません。
supervisor-session-quotas = 割当の合計は { $seats } 以下にしてください。
supervisor-session-quota-booked = この教習所はすでにこれより多く予約しています。

## Draw of examiners

supervisor-draw = 試験官の抽選
supervisor-drawn = 抽選済み
supervisor-draw-show = 抽選結果を見る
supervisor-draw-hold = 抽選する
supervisor-draw-count = 試験官の人数
supervisor-draw-own-site = この試験場の試験官のみ
supervisor-draw-sealed-at = シードは { $at } に封印されました。コミットメント：
supervisor-draw-too-few = 試験官が足りません。
supervisor-draw-held-already = 抽選は済んでいます。やり直しはできません。
supervisor-draw-place = 順番
supervisor-draw-certificate = 証明書番号
supervisor-draw-repeat = 再計算
supervisor-draw-how = 封印されたシードはコミットメントと一致します。そこから導いた ChaCha20 の数列で整列済みの名簿を並べ替え、先頭から順に割り当てます。下の記録から誰でも同じ結果を得られます。
supervisor-draw-at = 抽選日時
supervisor-draw-entries = 対象者数
supervisor-draw-kept-off = 除外（前回担当）
supervisor-draw-commitment = コミットメント
supervisor-draw-seed = シード
supervisor-draw-purpose = 用途
supervisor-draw-record = 全記録
supervisor-seats-too-few = 空席が足りません。

## Outbox

supervisor-outbox = 登録簿への結果送信
supervisor-outbox-held = 保留
supervisor-outbox-rejected = 差し戻し
supervisor-outbox-pending = 送信待ち
supervisor-outbox-delivered = 送達済み
supervisor-outbox-none = この状態の記録はありません。
supervisor-outbox-position = 番号
supervisor-outbox-attempts = 送信回数
supervisor-outbox-said = 理由
supervisor-outbox-asked-by = { $name } が解除に同意。二人目の確認が必要です
supervisor-outbox-release = 解除する
supervisor-outbox-release-second = 二人目として解除する

## Ranking

supervisor-ranking = 合格率順位
supervisor-ranking-preview = プレビュー
supervisor-ranking-publish = 公表する
supervisor-ranking-final = 公表後は変更できません。
supervisor-ranking-published-at = { $at } に公表しました。
supervisor-ranking-published-already = この月の順位は公表済みです。
supervisor-ranking-month-open = この月はまだ終わっていないため公表できません。
supervisor-ranking-nobody-sat = この月に初回受験者はいません。

## Regulations

supervisor-regulation = 規定
supervisor-regulations = 試験規定
supervisor-regulation-from = 施行日
supervisor-regulation-until = 失効日
supervisor-regulation-gaps = 未確認の数値
supervisor-regulation-in-force = 施行中
supervisor-regulation-use = 使用できる科目
supervisor-regulation-usable = 使用可
supervisor-regulation-not-held = 実施なし
supervisor-regulation-gap-count = 未確認 { $count } 件
supervisor-regulation-open = 記入・確認が必要な数値
supervisor-regulation-no-gaps = すべて確認済みです。
supervisor-regulation-how = 値と出典を記入してください。確認すると有効になり、記録され、変更できません。
supervisor-regulation-value = 値
supervisor-regulation-note = 出典
supervisor-regulation-by = 確認者
supervisor-regulation-figure = 項目
supervisor-regulation-confirmed = 確認済みの数値
supervisor-regulation-note-missing = 出典を記入してください。
supervisor-regulation-value-wrong = 値の形式が合いません：{ $reason }
supervisor-regulation-inconsistent = 他の数値と矛盾します：{ $reason }
supervisor-regulation-no-gap = その未確認項目はありません。
supervisor-scope-acceptance = 申請の受理
supervisor-scope-every-subject = 全科目
supervisor-scope-after-permit = 科目1以外

## Said after an act

supervisor-notice-opened = 予約受付を開始しました。
supervisor-notice-quota = 割当を保存しました。
supervisor-notice-drawn = 試験官を抽選しました。
supervisor-notice-release-asked = 記録しました。二人目の確認が必要です。
supervisor-notice-released = 解除しました。送信します。
supervisor-notice-retried = 再送します。
supervisor-notice-published = 順位を公表しました。
supervisor-notice-confirmed = 値を確認しました。
