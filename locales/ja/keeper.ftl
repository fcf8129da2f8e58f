### 問題管理者のページ：問題の閲覧・編集・承認と、正解の訂正。

keeper-nav-overview = 問題集
keeper-nav-changes = 変更
keeper-nav-stale = 訳文
keeper-nav-corrections = 正解の訂正
keeper-title = 問題集
keeper-new-item = 新しい問題
keeper-items = 問題
keeper-drafts = 下書き
keeper-to-review = 審査待ち
keeper-stale-texts = 要確認の訳文
keeper-stale-by-language = 言語別の要確認の訳文
keeper-damage = 問題集のファイルが使用できません。試験は直前の正常な問題集で続けています。
keeper-damage-since = 検出日時：{ $at }
keeper-damage-vanished = 現行の問題集にある問題が見つかりません（ファイルが失われた可能性があります。問題を廃止するには有効期間の終了日を設定します）：{ $items }
keeper-damage-key = { $item } の正解が変わりましたが、版は変わっていません
keeper-damage-undrawable = 出題構成 { $blueprint } では試験問題を作成できなくなりました（{ $language }）
keeper-unwritten = 承認済みの変更 { $count } 件がまだ問題集に書き込まれていません。
keeper-editions = 現行の問題集の履歴
keeper-editions-hint = 新しい問題集はその都度記録に残り、各試験問題には使用した問題集の番号が記されます。
keeper-edition-since = 適用開始
keeper-edition-hash = 問題集の番号
keeper-in-force = 適用中

## 用語

keeper-item = 問題
keeper-new = 新規
keeper-open = 変更が進行中
keeper-edit = 問題を編集
keeper-chapter = 分野
keeper-kind = 問題の形式
keeper-version = 第 { $version } 版
keeper-source = 原文
keeper-key = 正解
keeper-options = 選択肢
keeper-option-1 = 選択肢 A
keeper-option-2 = 選択肢 B
keeper-option-3 = 選択肢 C
keeper-option-4 = 選択肢 D
keeper-field-stem = 問題文
keeper-field-explanation = 解説
keeper-groups = 対象車種
keeper-facts = その他の項目
keeper-law = 法的根拠
keeper-law-hint = 1 行に 1 件、法令の略称、条の順に記入します。例：RTSL 91
keeper-difficulty = 予想難易度（誤答率、%）
keeper-shuffle = 選択肢の順序を入れ替えてよい
keeper-enemies-hint = この問題の答えが分かってしまうため同時に出題しない問題を、空白で区切って記入します
keeper-from = 有効開始日
keeper-until = 有効終了日
keeper-reason = 変更の理由

## 変更される項目の名称

keeper-value-version = 版
keeper-value-groups = 対象車種
keeper-value-difficulty = 予想難易度
keeper-value-law = 法的根拠
keeper-value-picture = 図
keeper-value-shuffle = 選択肢の入れ替え可
keeper-value-enemies = 同時に出題しない問題
keeper-value-valid = 有効期間

## 作成

keeper-write = 作成する
keeper-preview = プレビュー
keeper-preview-language = プレビューの言語
keeper-no-text = この言語の文はまだありません。
keeper-same = 原文と照合し、訳文は今も原文と一致しています
keeper-save-draft = 下書きを保存
keeper-wrong-fields = { $count } 件の不備があります。
keeper-difficulty-range = 0 から 100 までの整数を入力してください。
keeper-law-form = 「{ $line }」に条がありません。
keeper-date-malformed = 日付は「年-月-日」の形で入力してください。
keeper-key-missing = 正解を選んでください。複数選択問題では二つ以上選んでください。
keeper-reason-missing = 理由を入力してください。

## 変更

keeper-state-draft = 下書き
keeper-state-submitted = 審査待ち
keeper-state-approved = 承認済み
keeper-state-published = 反映済み
keeper-state-withdrawn = 取り下げ済み
keeper-no-changes = 該当する変更はありません。
keeper-written-by = 作成者
keeper-approved-by = 承認者
keeper-sent-back-by = 差し戻した人
keeper-published-at = 反映日時
keeper-what = 項目
keeper-before = 変更前
keeper-after = 変更後
keeper-no-difference = 問題集との違いはありません。
keeper-as-it-will-be = 変更後の問題
keeper-text-new = 文を追加
keeper-text-gone = 文を削除
keeper-go-on = 作成を続ける
keeper-submit = 審査に出す
keeper-approve = 承認して反映する
keeper-other-person = ご自身が出したものです。別の問題管理者の承認が必要です。
keeper-send-back = 差し戻す
keeper-send-back-why = どこを直す必要がありますか。
keeper-sent-back = 差し戻し
keeper-withdraw = 変更を取り下げる
keeper-unwritten-one = 承認済みですが、まだ問題集に書き込まれていません。自動的に再試行します。原因はサーバーのログをご覧ください。
keeper-change-unknown = この変更はありません。
keeper-change-open = この問題には進行中の変更が別にあります。先に完了するか取り下げてください。
keeper-change-empty = 問題集との違いはありません。
keeper-change-overtaken = 作成後に問題集の問題が変わりました。差し戻し、現行の問題をもとに作成し直すよう求めてください。
keeper-notice-saved = 下書きを保存しました。
keeper-notice-open = この問題には進行中の変更があります。こちらがその変更です。
keeper-notice-submitted = 審査に出しました。別の問題管理者が審査します。
keeper-notice-published = 承認しました。変更は問題集に反映されています。
keeper-notice-unwritten = 承認しました。可能になり次第、問題集に書き込みます。
keeper-notice-sent-back = 差し戻しました。
keeper-notice-withdrawn = 取り下げました。

## 訳文

keeper-stale-title = 要確認の訳文
keeper-stale-lead = 承認の後に原文が変わったか、まだ訳文がありません。二人が改めて承認するまで、試験には使用されません。
keeper-stale-none = この言語の文はすべて最新です。
keeper-stale-one = 要確認
keeper-source-then = 翻訳時の原文
keeper-source-now = 現在の原文
keeper-submit-ticked = 選択した訳文を審査に出す
keeper-stale-reason = { $language }：新しい原文と照合し、訳文は今も原文と一致しています

## 自動検査

keeper-unsound = この問題はまだ使用できません：
keeper-remarks = ご確認ください：
keeper-no-remarks = 自動検査で問題点は見つかりませんでした。
keeper-unsound-no-source = 中国語（簡体字）の文がありません。
keeper-unsound-options-on-statement = 正誤問題に選択肢は付けられません。
keeper-unsound-too-few-options = 選択肢は二つ以上必要です。
keeper-unsound-key = 正解が存在しない選択肢を指しています。
keeper-unsound-many = 複数選択問題には正しい選択肢が二つ以上必要です。
keeper-unsound-option-count = { $language }：選択肢が { $found } 個です。{ $expected } 個必要です。
keeper-unsound-validity = 有効終了日が開始日より前です。
keeper-unsound-difficulty = 予想難易度は 0～100% です。
keeper-unsound-other = { $reason }
keeper-remark-missing = { $language }：文がありません。
keeper-remark-stale = { $language }：承認の後に原文が変わりました。
keeper-remark-blank = { $language }、{ $place }：空であるか、先頭または末尾に空白があります。
keeper-remark-loose-sign = { $language }、{ $place }：「{ $sign }」と語の間は改行しない空白にしてください。
keeper-remark-too-long = { $language }、{ $place }：{ $letters } 文字です。表示できるのは { $most } 文字までです。
keeper-remark-unshown = { $language }、{ $place }：「{ $letter }」を表示できるフォントがありません。
keeper-remark-copied = { $one }と{ $other }の文が同じです。
keeper-remark-same-options = { $language }：{ $one } と{ $other } が同じです。
keeper-remark-numbers = { $language }、{ $place }：数字は [{ $found }] ですが、原文では [{ $expected }] です。
keeper-remark-term = { $language }：「{ $term }」は、用語集では { $accepted } です。
keeper-remark-avoided = { $language }：「{ $word }」は避けてください。
keeper-remark-options = 選択肢が { $count } 個です。4 個必要です。
keeper-remark-groups = 対象車種がないか、重複しています。
keeper-remark-chapter = 分野「{ $chapter }」を含む出題構成がありません。
keeper-remark-act = 法令「{ $act }」は登録されていません。
keeper-remark-picture = 図「{ $picture }」は図の一覧にありません。
keeper-remark-enemy = 「{ $item }」という別の問題はありません。
keeper-remark-duplicate = { $item } と同じ内容の問題です。
keeper-remark-conspicuous = { $language }：正しい選択肢が長さで分かります。
keeper-remark-other = { $reason }

## 正解の訂正

keeper-correct = 正解を訂正する
keeper-corrections-title = 正解の訂正
keeper-correction-lead = 出題済みの問題の正解が誤っていた場合、二人の同意を得て、その受験を採点し直します。元の得点は保存され、合格した人が不合格になることはありません。
keeper-correction-none = 訂正された正解はありません。
keeper-correction-item = 問題と版
keeper-correction-key = これまでの正解
keeper-remedy = 訂正後
keeper-remedy-key = この答えを正解とする
keeper-remedy-any = これらの答えをいずれも正解とする
keeper-remedy-all = 問題を無効とし、全員に点を与える
keeper-remedy-choice = 答え
keeper-correction-ask = 訂正を申し出る
keeper-correction-state-asked = 二人目の承認待ち
keeper-correction-state-approved = 承認済み
keeper-correction-state-withdrawn = 取り下げ済み
keeper-correction-asked-by = 申し出た人
keeper-correction-effect = 訂正の影響
keeper-correction-effect-done = 訂正の結果
keeper-effect-sat = この問題を含む受験
keeper-effect-changed = 得点が変わるもの
keeper-effect-gains = 不合格から合格
keeper-effect-losses = 基準未満、合格のまま
keeper-effect-none = 得点は変わりません。
keeper-effect-serial = 受付番号
keeper-effect-score = 得点
keeper-effect-verdict = 合否
keeper-effect-stands = 元の得点が有効
keeper-correction-approve = 承認して採点し直す
keeper-correction-withdraw = 取り下げる
keeper-correction-unknown = この訂正または問題はありません。
keeper-correction-exists = この問題のこの版は、訂正中か訂正済みです。
keeper-correction-unfit = 問題に合い、これまでの正解と異なる答えを選んでください。
keeper-notice-correction-asked = 申し出ました。別の問題管理者の承認が必要です。
keeper-notice-correction-approved = 承認しました。該当する受験を採点し直しました。
keeper-notice-correction-withdrawn = 取り下げました。
