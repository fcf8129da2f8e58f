### 試験室：端末の表示、成績の保留、記録の検証。

## 端末

room-terminal-off = この端末は使用できません。ほかの端末をご利用ください。
room-session-still-running = この試験回ではまだ試験が行われています。先に終了または無効にしてください。

## 二つ目の画面の申請内容

room-form-nationality = 国籍
room-form-address = 住所
room-form-self-taught = 独学（教習所なし）

## 保留された成績

room-gate-too-fast = { $seconds } 秒で { $answers } 問に解答しており、人の手では不可能な速さです。
room-gate-not-identified = 本人確認が済まないまま受験しています。
room-gate-outside-session = 試験回の時間外に受験しています。
room-gate-two-places = 同じ人が同じ時間に別の場所で受験しています。
room-registry-status = 運転者登録システムの応答は { $status } でした。成績は自動的に再送されます。

## 記録の検証

room-log-sound = 記録は完全です：{ $entries } 件、署名済み検査点 { $checkpoints } 件、連結待ち { $waiting } 件。
room-log-public-key = 公開鍵 { $key } で署名を確認しました。
room-log-unsigned = 公開鍵の指定がないため、署名は確認していません。
room-paper-sound = 問題用紙（{ $questions } 問）を作り直し、全バイトが一致しました：{ $hash }
room-mark-sound = 採点し直しても同じ結果でした：{ $score } 点。
room-mark-none = まだ採点されていません。

## 成績表

room-sheet-place = { $site } { $hall } 座席 { $seat }
room-sheet-moment = { DATETIME($at, length: "medium") }
room-sheet-session = { DATETIME($from, length: "medium") } – { TIME($to) }
room-sheet-document = { $kind } { $number }
room-sheet-count = { $count }
