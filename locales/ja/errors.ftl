### One clear sentence for everything that can go wrong, said to the person in front of it.

## Identity documents and people

errors-document-checksum = 証明書番号の検査数字が正しくありません。番号を確認して入力し直してください。
errors-document-form = 番号の形式が選択した証明書と一致しません。
errors-document-birth-date = 証明書番号に含まれる生年月日が無効です。
errors-document-region = 証明書番号の地域コードが一覧にありません。証明書を確認してください。
errors-document-other-name = この証明書番号は別の氏名で登録されています。
errors-candidate-unknown = 該当する受験者が見つかりません。証明書番号または受付番号を確認してください。
errors-wrong-session = この受験者は今回の試験を予約していません。
errors-candidate-wrong-seat = あなたの座席は { $seat } 番です。そちらへお移りください。
errors-candidate-not-checked-in = この受験者はまだ受付を済ませていません。先に本人確認を行ってください。
errors-identity-doubt = 本人確認ができませんでした。試験監督員に申し出てください。

## Seats, sittings and answers

errors-seat-taken = この座席は使用中です。
errors-seat-unknown = この試験室にその座席はありません。
errors-no-session = 現在この試験室で実施中の試験はありません。
errors-second-kiosk = この試験は別の端末で実施中です。
errors-sitting-unknown = この受験の記録がありません。
errors-sitting-not-started = 試験はまだ始まっていません。
errors-sitting-paused = 試験は一時停止中です。試験監督員をお待ちください。
errors-sitting-ended = 試験は終了しました。これ以上解答できません。
errors-answer-late = 試験時間が終了したため、この解答は受け付けられませんでした。
errors-answer-invalid = この解答は本試験問題のものではありません。
errors-answers-missing = 一部の解答が未着です。再送しています。しばらくお待ちください。
errors-wrong-phase = 現在の段階ではこの操作はできません。
errors-recorder-missing = 録画装置が動作していないため、試験を開始できません。

## Bookings and sessions

errors-booking-expired = この予約は期限切れです。改めて予約してください。
errors-booking-unknown = この予約は見つかりません。
errors-booking-cancelled = この予約は取り消されています。
errors-booking-duplicate = この受験者はこの科目をすでに予約しています。
errors-booking-cancel-too-late = 予約を取り消せる期限を過ぎています。
errors-booking-attempts-used = この予約の受験回数は使い切りました。改めて予約してください。
errors-session-unknown = この試験回は見つかりません。
errors-session-full = この試験回は満席です。
errors-session-closed = この試験回は予約を受け付けていません。
errors-school-quota = この試験回の教習所の割当枠は残っていません。
errors-application-unknown = この申請は見つかりません。
errors-application-unconfirmed = 申請者が記載内容をまだ確認していません。
errors-application-not-eligible = 申請は条件を満たしていません：{ $reason }
errors-regulation-incomplete = 規則「{ $regulation }」にはこの科目の数値が不足しています。補完するまで使用できません。

## Requests and uploads

errors-request-malformed = 要求の形式が正しくありません。何も変更されていません。
errors-request-too-large = 要求のサイズが大きすぎます。
errors-page-unknown = このページは存在しません。
errors-field-missing = 「{ $field }」を入力してください。
errors-field-invalid = 「{ $field }」の内容が無効です。
errors-changed-meanwhile = この記録は他の人が変更しました。更新してからやり直してください。
errors-upload-too-large = ファイルが大きすぎます。上限は { $limit } MB です。
errors-upload-empty = ファイルが空です。
errors-upload-kind = このファイル形式には対応していません。使用できる形式：{ $kinds }
errors-upload-encoding = ファイルの文字コードを判別できません。UTF-8 または GB 18030 を使用してください。
errors-upload-column-missing = ファイルに「{ $column }」列がありません。
errors-upload-row = { $line } 行目「{ $column }」：{ $reason }
errors-upload-row-repeated = { $line } 行目と重複しています。
errors-upload-refused = ファイルに { $count } 件の誤りがあります。何も取り込まれていません。

## Access

errors-not-allowed = この操作を行う権限がありません。
errors-signed-out = ログアウトしています。もう一度ログインしてください。
errors-sign-in-failed = ユーザー名またはパスワードが正しくありません。
errors-too-many-attempts = 試行回数が多すぎます。{ $minutes } 分後にやり直してください。
errors-form-expired = このフォームは無効になりました。ページを更新して送信し直してください。
errors-account-disabled = このアカウントは停止されています。システム管理者に連絡してください。
errors-password-short = パスワードは { $count } 文字以上必要です。
errors-terminal-unknown = この端末は登録されていません。システム管理者に連絡してください。
errors-second-person-needed = この操作には権限を持つ別の担当者の承認が必要です。
errors-same-person = 申請者と承認者は別の人でなければなりません。

## Server, database and terminal

errors-no-server = サーバーに接続できません。再接続しています。解答はこの端末に保存されています。
errors-server-address = サーバーのアドレス「{ $address }」が無効です。
errors-version-mismatch = 端末とサーバーの版が異なります。端末を更新してください。
errors-no-database = データベースを開けません：{ $reason }
errors-database-newer = データベースは新しい版のプログラムで作成されており、使用できません。
errors-database-busy = システムが混み合っています。しばらくしてからやり直してください。
errors-port-in-use = ポート { $port } はすでに使用されています。
errors-port-not-allowed = ポート { $port } を使用する権限がありません。
errors-internal = 内部エラー（番号 { $id }）。システム管理者に知らせてください。
errors-no-vulkan = 使用可能な Vulkan グラフィックドライバーがなく、画面を表示できません。
errors-no-display = ディスプレイが見つからず、ウィンドウを開けません。
errors-journal = この端末に解答を保存できません。すぐに試験監督員を呼んでください。
errors-journal-damaged = この端末の解答記録が破損しています。破損前の部分は保持されています。
errors-disk-full = ディスクの空き容量がありません。

## Files and content

errors-config-damaged = 設定ファイル { $file } の { $line } 行目：{ $reason }
errors-content-damaged = 内容ファイル { $file } の { $line } 行目が破損しています：{ $reason }。直前の正常な内容を引き続き使用します。
errors-text-damaged = 文言ファイル { $file } の { $line } 行目が破損しています：{ $reason }。直前の正常な文言を引き続き使用します。
errors-language-unknown = フォルダー { $folder } は本システムの言語の識別名ではありません。
errors-file-unreadable = ファイル { $file } を読み込めません：{ $reason }
errors-file-unwritable = ファイル { $file } に書き込めません：{ $reason }
errors-picture-missing = 画像 { $picture } がありません。試験監督員に知らせてください。
errors-picture-damaged = 画像を読み込めません。JPEG または PNG の写真を使用してください。
errors-bank-too-small = 条件に合う問題が足りず、試験問題を作成できません。
errors-translation-stale = 「{ $language }」の訳文が更新されていないため、試験に使用できません。
errors-log-broken = 記録は { $entry } 番目の項目から検証に合格しません。
errors-paper-differs = 再現した試験問題が記録と一致しません。

## Registry and printing

errors-registry-unreachable = 運転者登録システムに接続できません。成績は自動的に再送されます。
errors-registry-rejected = 運転者登録システムが成績を差し戻しました：{ $reason }
errors-print-failed = 印刷用ファイルを作成できませんでした：{ $reason }
