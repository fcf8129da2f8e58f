### The open question bank, and the keepers' pages that list, show and measure its items.

## Menu

questions-nav = 問題集

## Numbers

questions-decimal = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

## Browsing

questions-title = 学科試験の問題
questions-lead = 本日有効な全 { $count } 問を、答え、理由、法的根拠とともに公開しています。
questions-words = 語句
questions-words-hint = どの言語でも可。すべてを含む問題を探します
questions-chapter = 章
questions-group = 車種
questions-kind = 形式
questions-any = すべて
questions-with-picture = 図のある問題のみ
questions-found = { $count } 問が見つかりました
questions-show-all = すべて表示

## One question

questions-one-title = 問題 { $id }
questions-to-list = 一覧へ
questions-languages = この問題を他の言語で
questions-several = 正しい選択肢は二つ以上あります。過不足なく選んでください。
questions-check = 答え合わせ
questions-was-right = 正解です。
questions-was-wrong = 不正解です。
questions-answer = 答えと理由
questions-law = 法的根拠
questions-for = 対象車種
questions-before = 前の問題
questions-after = 次の問題
questions-gone-title = その問題はありません
questions-gone = 「{ $id }」は本日使われていません。番号の誤りか、廃止された問題か、この言語の文がまだありません。

## Where the law says it

questions-law-article = { $act }第 { $number } 条
questions-law-annex = { $act }別添 { $number }
questions-law-part = { $act }第 { $number } 部
questions-law-table = { $act }表 { $number }
questions-act-rtsl = 「道路交通安全法」
questions-act-ir = 「道路交通安全法実施条例」
questions-act-o162 = 「自動車運転免許証の申請及び使用規定」(公安部令第 162 号)
questions-act-o163 = 「道路交通安全違法行為記分管理弁法」(公安部令第 163 号)
questions-act-cl = 「刑法」
questions-act-ji2000 = 最高人民法院の交通事故刑事事件審理に関する解釈(2000 年)
questions-act-sbr = 「スクールバス安全管理条例」
questions-act-apr = 「道路交通事故処理手続規定」
questions-act-vrr = 「自動車登録規定」
questions-act-ctpl = 「自動車交通事故責任強制保険条例」
questions-act-gb19522 = 国家標準 GB 19522(アルコール濃度の基準と検査)
questions-act-gb5768 = 国家標準 GB 5768(道路標識と路面標示)

## The keepers’ list of items

questions-nav-statistics = 統計
questions-items-title = 問題バンクの全問題
questions-items-figures = 数値は最近数か月の試験によるものです。横線は出題がなかったことを示します。
questions-state = 状態
questions-state-in-force = 有効
questions-state-not-yet = 未発効
questions-state-retired = 廃止
questions-state-stale = 訳文は要確認
questions-state-pictureless = 図なし
questions-state-open-change = 変更が進行中
questions-stale-in = 要確認または訳文なしの言語
questions-no-matter = 指定なし
questions-order = 並び順
questions-order-id = 番号
questions-order-difficulty = 予想難易度(難しい順)
questions-order-easiness = 正答率(低い順)
questions-order-discrimination = 識別力(低い順)
questions-order-exposure = 出題率(高い順)
questions-order-responses = 回答数(多い順)
questions-order-time = 所要時間(長い順)
questions-order-flags = 要確認を先に

## One item

questions-item = 問題
questions-items = 問題数
questions-version-short = 第 { $version } 版
questions-open-by = { $name } がこの問題を変更しています。
questions-open-see = 変更を見る
questions-stem = 問題文
questions-option = 選択肢
questions-field-groups = 対象車種
questions-field-difficulty = 予想難易度
questions-field-shuffle = 選択肢の順序
questions-field-enemies = 同時に出題しない問題
questions-field-valid = 有効期間
questions-always = 期限なし
questions-valid-from = { DATE($date, length: "medium") }から
questions-valid-until = { DATE($date, length: "medium") }まで
questions-shuffled = 入れ替え可
questions-fixed-order = 固定
questions-file = ファイルと行
questions-texts = 全言語の文
questions-source = 原文
questions-text-missing = なし
questions-history = 変更履歴
questions-history-none = この問題について公開された変更はまだありません。
questions-changed-by = 変更:{ $name }
questions-approved-by = 承認:{ $name }
questions-begun = 新しい問題
questions-versions = 版の一覧

## Statistics

questions-seconds = { NUMBER($value, maximumFractionDigits: 1) } 秒
questions-figures = 試験での結果
questions-figures-none = 最近数か月の試験にこの版は出題されていません。
questions-figures-few = 回答が { $count } 件に満たないため、参考値です。
questions-easiness = 正答率 p
questions-shrunk = 補正した p
questions-discrimination = 識別力
questions-exposure = 出題率
questions-responses = 回答数
questions-time = 標準的な時間
questions-options-title = 選択肢の選ばれ方
questions-options-label = 各選択肢の割合の棒グラフ。数値は下の表にあります。
questions-options-caption = 緑は正解。識別力が正の誤答は、力のある受験者を引きつけています。
questions-chosen = 選択数
questions-share = 割合
questions-by-language = 言語別
questions-by-language-label = 言語別の正答率と 95% 区間。数値は下の表にあります。
questions-by-language-caption = 回答が十分にある言語のみ。明らかに低い言語は訳文の誤りが疑われます。
questions-statistics-of-all = 全問題の統計
questions-statistics-title = 問題の統計
questions-statistics-none = この期間に採点された答案はありません。
questions-from = 開始
questions-until = 終了
questions-only-flagged = 要確認のみ
questions-file-csv = CSV をダウンロード
questions-papers = 答案数
questions-asked = 出題された問題
questions-flagged = 要確認
questions-left-out = 読み取れず集計から除いた答案:{ $count }。理由はサーバーのログにあります。
questions-scatter-title = 正答率と識別力
questions-scatter-label = 正答率と識別力の散布図、{ $count } 点。数値は下の表にあります。
questions-scatter-caption = 回答 { $count } 件以上の問題を一点で示します。赤は要確認。破線より下では、力のある受験者ほど成績が悪くなっています。
questions-histogram-title = 出題率の分布
questions-histogram-label = 出題率ごとの問題数。数値は下の表にあります。
questions-histogram-caption = 出題率は、その問題を含む答案の割合です。柱の下の数字は区間の下端です。
questions-table-title = 問題ごとの数値
questions-none-flagged = 要確認の問題はありません。
questions-flag-backwards = 逆の識別
questions-why-backwards = 力のある受験者ほど成績が悪く、偶然とはいえません。正解か文面の誤りが疑われます。
questions-flag-rival = 正解と競う誤答
questions-why-rival = ある誤答が正解以上に力のある受験者を引きつけ、偶然とはいえません。
questions-flag-too-hard = 難しすぎる
questions-why-too-hard = ほとんど正答がなく、正解か文面の誤りが疑われます。
questions-flag-too-easy = 易しすぎる
questions-why-too-easy = ほぼ全員が正答し、受験者を区別できません。
questions-method-title = 算出の方法
questions-method-papers = 選んだ月に採点された答案をすべて、作成時の問題バンクで採点し直して数えています。版は別々に数えます。
questions-method-discrimination = 試験問題は一人ずつ異なるため、識別力は、同じ答案の他の問題の得点から期待値を引いた平均との補正点双列相関です。区間はフィッシャー、正答率の区間はウィルソンの 95% 区間です。
questions-method-shrunk = 補正した p は全問題の平均に引き寄せた値で、回答が少ないほど強く引き寄せます。
questions-method-reached = 最後に答えた問題より後は未到達とみなし、数えません。標準的な時間は幾何平均で、まれな長い中断に左右されません。
questions-method-flags = 回答が { $count } 件に満たない問題は要確認としません。
