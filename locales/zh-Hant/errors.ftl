### One clear sentence for everything that can go wrong, said to the person in front of it.

## Identity documents and people

errors-document-checksum = 證件號碼校驗碼不正確，請核對後重新輸入。
errors-document-form = 證件號碼的格式與所選證件不符。
errors-document-birth-date = 證件號碼中的出生日期無效。
errors-document-region = 證件號碼中的行政區劃代碼不在名錄中，請核對證件。
errors-document-other-name = 該證件號碼已登記在另一姓名之下。
errors-candidate-unknown = 未找到該考生，請核對證件號碼或流水號。
errors-wrong-session = 該考生未預約本場考試。
errors-candidate-wrong-seat = 您的座位是 { $seat } 號，請到該座位就座。
errors-candidate-not-checked-in = 該考生尚未簽到，請先核驗身份。
errors-identity-doubt = 人證核驗未通過，請聯繫監考員。

## Seats, sittings and answers

errors-seat-taken = 該座位已有考生。
errors-seat-unknown = 本考場沒有該座位。
errors-no-session = 本考場目前沒有正在進行的考試。
errors-second-kiosk = 該考試正在另一臺終端上進行。
errors-sitting-unknown = 沒有該場考試記錄。
errors-sitting-not-started = 考試尚未開始。
errors-sitting-paused = 考試已暫停，請等待監考員。
errors-sitting-ended = 考試已結束，不能再作答。
errors-answer-late = 考試時間已到，該答案未被接受。
errors-answer-invalid = 該答案不屬於本試卷。
errors-answers-missing = 部分答案尚未送達，系統正在補傳，請稍候。
errors-wrong-phase = 目前階段不能進行此操作。
errors-recorder-missing = 錄音錄影設備未運行，考試不能開始。

## Bookings and sessions

errors-booking-expired = 該預約已過期，請重新預約。
errors-booking-unknown = 未找到該預約。
errors-booking-cancelled = 該預約已取消。
errors-booking-duplicate = 該考生已有本科目的有效預約。
errors-booking-cancel-too-late = 已超過取消預約的期限。
errors-booking-attempts-used = 本次預約的考試次數已用完，請重新預約。
errors-session-unknown = 未找到該考試場次。
errors-session-full = 該場次名額已滿。
errors-session-closed = 該場次不接受預約。
errors-school-quota = 駕校在該場次的名額已用完。
errors-application-unknown = 未找到該申請。
errors-application-unconfirmed = 申請人尚未確認所填內容。
errors-application-not-eligible = 申請不符合條件：{ $reason }
errors-regulation-incomplete = 規則「{ $regulation }」中該科目的資料不完整，補充完整後方可使用。

## Requests and uploads

errors-request-malformed = 請求格式有誤，未作任何更改。
errors-request-too-large = 請求內容過大。
errors-page-unknown = 未找到該頁面。
errors-field-missing = 請填寫「{ $field }」。
errors-field-invalid = 「{ $field }」的內容無效。
errors-changed-meanwhile = 該記錄已被他人修改，請重新整理後重試。
errors-upload-too-large = 檔案過大，上限為 { $limit } MB。
errors-upload-empty = 檔案為空。
errors-upload-kind = 不支援該檔案類型，請使用：{ $kinds }
errors-upload-encoding = 無法識別檔案的文字編碼，請使用 UTF-8 或 GB 18030。
errors-upload-column-missing = 檔案缺少「{ $column }」欄。
errors-upload-row = 第 { $line } 行「{ $column }」：{ $reason }
errors-upload-row-repeated = 與第 { $line } 行重複。
errors-upload-refused = 檔案有 { $count } 處錯誤，未匯入任何內容。

## Access

errors-not-allowed = 您沒有進行此操作的權限。
errors-signed-out = 您已登出，請重新登入。
errors-sign-in-failed = 使用者名稱或密碼不正確。
errors-too-many-attempts = 嘗試次數過多，請在 { $minutes } 分鐘後再試。
errors-form-expired = 此表單已失效，請重新整理頁面後再次提交。
errors-account-disabled = 該帳戶已停用，請聯繫系統管理員。
errors-password-short = 密碼至少需要 { $count } 個字元。
errors-terminal-unknown = 該終端未登記，請聯繫系統管理員。
errors-second-person-needed = 此操作須由另一名有權限的人員覆核。
errors-same-person = 申請人與覆核人不能是同一人。

## Server, database and terminal

errors-no-server = 無法連接伺服器，系統正在重試；已答內容已儲存在本機。
errors-server-address = 伺服器位址「{ $address }」無效。
errors-version-mismatch = 終端程式與伺服器版本不一致，請更新終端程式。
errors-no-database = 無法開啟資料庫：{ $reason }
errors-database-newer = 資料庫由更新版本的程式建立，本程式不能使用。
errors-database-busy = 系統繁忙，請稍後重試。
errors-port-in-use = 連接埠 { $port } 已被佔用。
errors-port-not-allowed = 沒有使用連接埠 { $port } 的權限。
errors-internal = 系統內部錯誤，編號 { $id }；請告知系統管理員。
errors-no-vulkan = 未找到可用的 Vulkan 圖形驅動程式，無法顯示介面。
errors-no-display = 未找到顯示器，無法開啟視窗。
errors-journal = 本機無法儲存答案，請立即聯繫監考員。
errors-journal-damaged = 本機的答題記錄有損壞；此前完好的部分已保留。
errors-disk-full = 磁碟空間不足。

## Files and content

errors-config-damaged = 設定檔 { $file } 第 { $line } 行有誤：{ $reason }
errors-content-damaged = 內容檔案 { $file } 第 { $line } 行損壞：{ $reason }；繼續使用此前完好的內容。
errors-text-damaged = 文字檔案 { $file } 第 { $line } 行損壞：{ $reason }；繼續使用此前完好的文字。
errors-language-unknown = 資料夾 { $folder } 不是本系統語言的標識。
errors-file-unreadable = 無法讀取檔案 { $file }：{ $reason }
errors-file-unwritable = 無法寫入檔案 { $file }：{ $reason }
errors-picture-missing = 缺少圖片 { $picture }，請告知監考員。
errors-picture-damaged = 圖片無法讀取，請使用 JPEG 或 PNG 照片。
errors-bank-too-small = 題庫中符合要求的試題不足，無法組卷。
errors-translation-stale = 「{ $language }」譯文尚未更新，暫不能用於考試。
errors-log-broken = 操作日誌自第 { $entry } 條起校驗不符。
errors-paper-differs = 重新產生的試卷與記錄不符。

## Registry and printing

errors-registry-unreachable = 駕駛人登記系統暫時無法連接，成績將自動補傳。
errors-registry-rejected = 駕駛人登記系統退回了該成績：{ $reason }
errors-print-failed = 無法產生列印檔案：{ $reason }
