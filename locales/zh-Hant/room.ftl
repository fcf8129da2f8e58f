### 考場：終端提示、成績攔截與記錄核驗。

## 終端

room-terminal-off = 本終端已停用，請到其他終端。
room-session-still-running = 本場次仍有考試正在進行，請先結束或作廢。

## 第二螢幕上的申請內容

room-form-nationality = 國籍
room-form-address = 住址
room-form-self-taught = 自學直考

## 被攔截的成績

room-gate-too-fast = { $seconds } 秒內作答 { $answers } 題，超出人手可能的速度。
room-gate-not-identified = 未經身份核驗參加考試。
room-gate-outside-session = 考試時間不在場次時間內。
room-gate-two-places = 同一人同一時間在另一處考試。
room-registry-status = 駕駛人登記系統返回狀態 { $status }，成績將自動重傳。

## 記錄核驗

room-log-sound = 日誌完整：共 { $entries } 條，已簽名檢查點 { $checkpoints } 個，待入鏈 { $waiting } 條。
room-log-public-key = 已用公鑰 { $key } 驗證簽名。
room-log-unsigned = 未提供公鑰，未驗證簽名。
room-paper-sound = 已重新組卷（{ $questions } 題），逐位元組一致：{ $hash }
room-mark-sound = 重新評分，結果一致：{ $score } 分。
room-mark-none = 尚未評分。

## 成績單

room-sheet-place = { $site } { $hall } { $seat } 號座位
room-sheet-moment = { DATETIME($at, length: "medium") }
room-sheet-session = { DATETIME($from, length: "medium") } – { TIME($to) }
room-sheet-document = { $kind } { $number }
room-sheet-count = { $count }
