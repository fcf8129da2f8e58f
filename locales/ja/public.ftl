### Pages for everybody: rankings, procedures, receipts, one's own bookings and results.

## Menu

public-nav-ranking = 合格率順位
public-nav-procedures = 試験の流れ
public-nav-own = 自分の試験
public-nav-receipt = 受領証の確認

## Rankings

public-percent = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }%
public-month = { MONTH($month) }
public-month-so-far = { MONTH($month) }(途中経過)
public-month-label = 月
public-show = 表示
public-ranking-title = 教習所別の初回合格率
public-ranking-none = 順位はまだ公表されていません。
public-ranking-so-far = 今月はまだ終わっていません。順位の公表までは、試験のたびに数字が変わります。
public-rank = 順位
public-rank-range = 順位の幅
public-sat = 初回受験者数
public-rate = 合格率
public-interval = 95% 区間
public-city = 市全体
public-too-few = { $count } 人未満のため順位なし
public-chart-label = 教習所ごとの合格率と 95% 区間の図。数値は下の表にあります。
public-chart-caption = 点は合格率、帯は 95% 区間、破線は市全体。帯が重なる教習所の優劣は確かではありません。
public-method-title = 順位の付け方
public-method-first = 各申請の初回の受験だけを数えるため、何度受験させても合格率は上がりません。
public-method-interval = 区間はウィルソンの 95% 区間、順位の幅はデータから考えられる最良と最悪の順位です。
public-method-few = 初回受験者が { $count } 人未満の教習所は順位を付けません。
public-method-prior = 並べる際は、市全体の合格率をもつ仮想の受験者 { $count } 人を各校に加え、小規模校が偶然に首位や最下位になるのを防ぎます。
public-published-at = 公表：{ $at }
public-course-title = 市全体の合格率の推移
public-course-table = 数値の表

## How an examination goes

public-procedures-title = 科目1試験の流れ
public-procedures-lead = 試験室の端末で解答し、その場で結果が出ます。すべての段階が記録され検証できます。
public-rules-questions = 問題数
public-rules-minutes = 試験時間（分）
public-rules-attempts = 予約 1 回の受験回数
public-rules-open = 数値は車両管理所で確認中です。
public-rules-early-end = 合格点に届かなくなった時点で試験は終了します。
public-rules-basis = 根拠：{ $regulation }
public-step-apply = 申請
public-step-apply-text = 身分証明書と身体条件証明を窓口に持参し、第二画面で内容を確認します。
public-step-book = 予約
public-step-book-text = 教習所または窓口で試験を予約します。
public-step-roll = 点呼
public-step-roll-text = 時間までに待合室に入り、点呼を受けます。
public-step-identity = 本人確認
public-step-identity-text = 監督員が本人、写真、証明書を照合します。
public-step-seat = 着席
public-step-seat-text = 座席は抽選で決まり、抽選は誰でも再計算できます。
public-step-sign-in = ログイン
public-step-sign-in-text = 証明書番号か受付番号を入力し、言語を選び、注意事項を読みます。
public-step-answer = 解答
public-step-answer-text = 解答は直ちに保存され、停電や切断の後も同じ問題から続けられます。
public-step-hand-in = 提出
public-step-hand-in-text = 提出前に未解答の数が表示されます。
public-step-result = 結果
public-step-result-text = 結果はその場で発表され、受験者と試験官が成績票に署名し、検証できる受領証が渡されます。
public-disciplines-title = 試験室の規律
public-discipline-papers = 本人の有効な証明書で入室すること。
public-discipline-devices = 携帯電話などの通信機器は持ち込めません。
public-discipline-talk = 私語や物の受け渡しをしないこと。
public-discipline-help = 替え玉や他人の助けは認められません。
public-discipline-leave = 許可なく席を離れないこと。

## Receipts

public-receipt = 受領証
public-receipt-title = 受領証の確認
public-receipt-lead = 成績票には受領証が印刷されています。結果が改変できない記録にあることをここで確かめられます。
public-receipt-check = 確認
public-receipt-malformed = 受領証は数字と a～f の 64 文字です。
public-receipt-unknown = この受領証は記録にありません。確認してもう一度入力してください。
public-receipt-waiting = { $at } に記録済み。署名はまだです。しばらくしてから確認してください。
public-receipt-proved = 証明済み：{ $at } に記録され、その後変更されていません。
public-proof-title = 証明
public-proof-text = 受領証を経路のハッシュと順に結合すると、署名された根になります。誰でも自分のプログラムで再計算できます。
public-proof-position = 記録中の位置
public-proof-size = 署名時の件数
public-proof-signed = 署名日時
public-proof-root = 根
public-proof-signature = 署名
public-proof-path = 経路
public-proof-file = 証明をダウンロード

## Own bookings and results

public-own-title = 自分の試験
public-own-lead = 受付番号と証明書番号を入力すると、予約と結果が表示されます。
public-own-not-found = 受付番号と証明書番号が一致しません。
public-own-bookings = 予約
public-own-no-bookings = 予約はありません。
public-own-results = 結果
public-own-no-results = 結果はありません。
public-own-again = 別の申請を調べる
public-permit = 学習運転証明の有効期間
public-application-awaiting-confirmation = 本人確認待ち
public-application-disputed = 訂正待ち
public-application-accepted = 受理済み
public-application-closed = 終了
