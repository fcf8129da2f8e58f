### Words that every screen, page and print shares.

## Languages. The own name is what a language calls itself; the others are used in lists and on prints.

common-language-own-name = 日本語
common-language-zh-hans = 中国語（簡体字）
common-language-zh-hant = 中国語（繁体字）
common-language-en = 英語
common-language-ru = ロシア語
common-language-ja = 日本語
common-language-fr = フランス語
common-language-es = スペイン語

## The system and the office

common-system-name = 考場システム
common-system-title = 運転免許試験システム
common-office = 車両管理所

## Subjects

common-subject-1 = 科目1
common-subject-2 = 科目2
common-subject-3 = 科目3
common-safe-driving = 科目3 安全運転とマナーの知識
common-subject-1-title = 道路交通安全に関する法令および関連知識の試験
common-subject-2-title = 場内運転技能試験
common-subject-3-title = 路上運転技能試験

## Licence classes; where the older regulation used another name, it has its own key

common-class-a1 = 大型バス
common-class-a2 = 重けん引車
common-class-a2-order-91 = けん引車
common-class-a3 = 路線バス
common-class-b1 = 中型バス
common-class-b2 = 大型貨物自動車
common-class-c1 = 小型自動車
common-class-c2 = 小型オートマチック車
common-class-c3 = 低速貨物自動車
common-class-c4 = 三輪貨物自動車
common-class-c5 = 身体障害者用小型オートマチック乗用車
common-class-c6 = 軽けん引車
common-class-d = 三輪オートバイ
common-class-e = 二輪オートバイ
common-class-f = 原動機付自転車
common-class-m = 車輪式専用機械車
common-class-m-order-91 = 車輪式自走機械車
common-class-n = トロリーバス
common-class-p = 路面電車
common-class-with-code = { $code } { $name }
common-group-car = 小型車
common-group-bus = バス
common-group-truck = 貨物自動車
common-group-motorcycle = オートバイ

## Identity documents

common-document-resident-id = 居民身分証
common-document-passport = 旅券（パスポート）
common-document-hong-kong-macao-permit = 香港・マカオ住民の本土往来通行証
common-document-taiwan-permit = 台湾住民の大陸往来通行証
common-document-residence-permit = 香港・マカオ・台湾住民の居住証
common-document-foreigner-card = 外国人永久居留身分証
common-document-military-id = 軍人または武装警察の身分証

## Kinds of application

common-application-first = 新規取得
common-application-upgrade = 車種の追加
common-application-conversion = 免許証の切替
common-application-twelve-point = 累積12点の学習試験
common-application-restore = 運転資格の回復

## Kinds of question

common-question-true-false = 正誤問題
common-question-single = 単一選択問題
common-question-multiple = 複数選択問題
common-true = 正しい
common-false = 誤り

## Words of forms and tables

common-name = 氏名
common-sex = 性別
common-sex-male = 男
common-sex-female = 女
common-birth-date = 生年月日
common-age = 年齢
common-photo = 写真
common-document-kind = 身分証の種類
common-document-number = 証明書番号
common-serial-number = 受付番号
common-permit-number = 学習運転証明番号
common-application = 申請
common-application-kind = 申請の種類
common-class = 免許の車種
common-subject = 科目
common-school = 自動車教習所
common-candidate = 受験者
common-site = 試験場
common-hall = 試験室
common-seat = 座席番号
common-session = 試験回
common-sitting = 受験
common-date = 日付
common-time = 時刻
common-attempt = 受験回数
common-score = 得点
common-pass-mark = 合格基準
common-result = 結果
common-status = 状態
common-reason = 理由
common-remarks = 備考
common-language = 言語
common-signature = 署名
common-telephone = 電話番号
common-total = 合計
common-page = { $page } / { $pages } ページ
common-label-and-value = { $label }：{ $value }
common-list-comma = 、
common-none = なし
common-unknown = 不明
common-yes = はい
common-no = いいえ

## Amounts with their unit

common-seconds = { $count } 秒
common-minutes = { $count } 分
common-hours = { $count } 時間
common-duration-pair = { $longer } { $shorter }
common-days = { $count } 日
common-working-days = { $count } 営業日
common-years = { $count } 歳
common-points = { $count } 点
common-questions = { $count } 問
common-people = { $count } 人
common-seats = { $count } 席
common-sessions = { $count } 回
common-rows = { $count } 行
common-attempts = { $count } 回
common-percent = { $value }%

## Pass and fail

common-passed = 合格
common-failed = 不合格
common-first-marks =
    問題の正答に誤りがあったため、{ DATETIME($at, length: "medium") } に訂正しました。当初：{ $score } 点、{ $verdict ->
        [passed] 合格
       *[failed] 不合格
    }。
common-passes = 合格
common-absent = 欠席
common-technical-void = 技術的理由により無効
common-right = 正解
common-wrong = 不正解
common-unanswered = 未解答

## Roles

common-role-candidate = 受験者
common-role-clerk = 窓口職員
common-role-invigilator = 試験監督員
common-role-school = 教習所
common-role-examiner = 試験官
common-role-supervisor = 監督責任者
common-role-keeper = 問題管理者
common-role-administrator = システム管理者
common-role-public = 一般

## Statuses of applications, sessions, bookings, sittings, deliveries and terminals

common-status-draft = 確認待ち
common-status-accepted = 受理済み
common-status-refused = 不受理
common-status-completed = 完了
common-status-planned = 予定
common-status-open = 予約受付中
common-status-full = 満席
common-status-running = 実施中
common-status-closed = 終了
common-status-booked = 予約済み
common-status-cancelled = 取消済み
common-status-expired = 期限切れ
common-status-checked-in = 受付済み
common-status-seated = 着席済み
common-status-signed-in = ログイン済み
common-status-answering = 解答中
common-status-paused = 一時停止
common-status-submitted = 提出済み
common-status-marked = 採点済み
common-status-stopped = 中止
common-status-waiting = 待機中
common-status-delivered = 送信済み
common-status-retrying = 再送中
common-status-rejected = 差し戻し
common-status-held = 確認のため保留
common-status-online = 接続中
common-status-offline = 未接続
common-status-idle = 空き
common-status-out-of-service = 使用停止

## Buttons

common-next = 次へ
common-back = 戻る
common-cancel = キャンセル
common-confirm = 確認
common-close = 閉じる
common-start = 開始
common-finish = 完了
common-save = 保存
common-edit = 編集
common-add = 追加
common-remove = 削除
common-clear = 消去
common-print = 印刷
common-search = 検索
common-filter = 絞り込み
common-upload = アップロード
common-download = ダウンロード
common-refresh = 更新
common-retry = 再試行
common-details = 詳細
common-approve = 承認
common-reject = 却下
common-sign-in = ログイン
common-sign-out = ログアウト
common-user-name = ユーザー名
common-password = パスワード
common-home = ホーム
common-help = ヘルプ
