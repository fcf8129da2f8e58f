### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = 本文へ移動
office-shell-menu = メニュー
office-pager-label = ページ
office-pager-before = 前へ
office-pager-after = 次へ
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = 処理できませんでした
office-fault-status = ステータス { $status }

## First page and menu

office-home-lead = 申請の受理から予約、試験、結果の公表まで一か所で行い、すべての手順を検証できます。
office-home-staff = 職員・教習所のログイン
office-nav-applications = 申請
office-nav-new-application = 新規受理

## The portrait of an application

office-portrait-size = 写真ファイルは { $from }～{ $to } KB である必要があります。このファイルは { $found } KB です。
office-portrait-format = 写真は JPEG 形式でなければなりません。
office-portrait-damaged = 写真ファイルが壊れていて読み込めません。
office-portrait-pixels = 写真は { $width } × { $height } ピクセルである必要があります。この写真は { $found-width } × { $found-height } です。
office-portrait-grey = 写真はカラーでなければなりません。
office-portrait-background = 写真の背景は白でなければなりません。
office-portrait-missing = 写真がありません。アップロードしてください。

## The list of applications

office-list-title = 申請一覧
office-list-search = 検索
office-list-search-hint = 受付番号、証明書番号または氏名
office-list-any-state = すべての状態
office-list-everywhere = 全拠点
office-list-count = 全 { $count } 件
office-list-empty = 該当する申請はありません。
office-list-entered = 受付日時

## States of applications and bookings

office-state-awaiting-confirmation = 申請者の確認待ち
office-state-disputed = 申請者から訂正の申し出
office-state-accepted = 受理済み
office-state-closed = 終了
office-booking-booked = 予約済み
office-booking-present = 出席
office-booking-absent = 欠席
office-booking-cancelled = 取消済み
office-booking-used = 受験済み

## Accepting and correcting an application

office-accept-title = 申請の受理
office-accept-faults = { $count } 件の不備があります。まだ受理されていません。
office-accept-document = 本人確認
office-accept-document-hint = 居民身分証番号の場合、生年月日と性別は番号から分かるため空欄でかまいません。
office-accept-wish = 申請内容
office-accept-record = 保有免許・特別な事情
office-accept-record-hint = 増種、切替、資格回復、満点後の試験の場合に記入します。
office-accept-body = 身体条件証明
office-accept-diseases = 申告された病気
office-accept-portrait = 写真と確認
office-accept-portrait-hint = 白背景のカラー JPEG、{ $width } × { $height } ピクセル、{ $from }～{ $to } KB。
office-accept-portrait-keep = 新しいファイルがなければ現在の写真を使います。
office-accept-window-hint = 申請者はこの画面で入力内容を確認します。
office-accept-send = 受理する
office-correct-title = 申請の訂正
office-correct-send = 訂正して再確認を求める
office-self-taught = 独学
office-field-nationality = 国籍（3 文字コード）
office-field-address = 住所
office-field-local = 当地に戸籍がある
office-field-held = 保有車種
office-field-held-since = 取得日
office-field-origin = 切替元の免許
office-origin-foreign = 外国の免許
office-origin-military = 軍・武装警察の免許
office-field-full-cycles = 12 点に達した期間（0 は今期、1 は前期）
office-field-round = 今期に 12 点に達した回数
office-field-vocational = 運転専門課程の全日制学生
office-field-senior-test = 記憶力・判断力・反応力の検査に合格
office-field-hospital = 医療機関
office-field-certificate-on = 証明書の日付
office-field-height = 身長（cm）
office-field-left-eye = 左眼の視力
office-field-right-eye = 右眼の視力
office-field-field-degrees = 水平視野（度、単眼の場合）
office-field-hearing = 聴力
office-hearing-sound = 正常
office-hearing-with-aid = 補聴器で正常
office-hearing-impaired = 不足
office-field-hands = 上肢
office-hands-sound = 健全
office-hands-relaxed = 緩和条件に適合
office-hands-impaired = 不足
office-field-legs = 下肢
office-legs-whole = 健全
office-legs-left-lost = 左下肢欠損
office-legs-right-lost = 右下肢または両下肢欠損
office-legs-impaired = 運動機能に障害
office-field-leg-difference = 下肢の長さの差（cm）
office-field-colour = 赤緑色覚異常なし
office-field-trunk = 体幹・頸部に運動障害なし
office-field-window = 第二画面
office-refusal-with-basis = { $sentence }（{ $basis }）
office-school-not-active = この教習所は業務を停止しています。
office-clerk-without-site = このアカウントには拠点が設定されていません。管理者に連絡してください。

## One application

office-detail-shown = { $hall } の画面 { $seat } に表示し、申請者の確認を待っています。
office-detail-not-shown = まだ画面に表示していません。
office-detail-show = 画面に表示する
office-detail-disputed = 申請者が入力内容の訂正を求めています。確認して訂正してください。
office-detail-confirmed = 申請者の確認
office-detail-regulation = 適用規定
office-detail-subjects = 試験科目
office-detail-from = { DATE($date, length: "medium") } から受験可
office-detail-book = 予約する
office-detail-bookings = 予約
office-detail-cancel-booking = 予約を取り消す
office-detail-licences = 保有免許
office-detail-bans = 欠格事由
office-detail-ban-open = 期間は規定による
office-detail-print = 申請書を印刷
office-form-height = { $height } cm
office-detail-close = 申請を終了する
office-application-stands = 申請者が確認済みのため、訂正できません。
office-application-still-booked = 予約が残っています。先に取り消してください。
office-notice-accepted = 受理しました。申請者の確認を受けてください。
office-notice-corrected = 訂正しました。申請者の再確認を受けてください。
office-notice-shown = 第二画面に表示しました。
office-notice-closed = 申請を終了しました。
office-notice-booked = 予約しました。
office-notice-cancelled = 予約を取り消しました。
