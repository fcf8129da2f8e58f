### Pages of a driving school: booking, rosters, its own figures.

## Menu

school-nav-overview = 概況
school-nav-applications = 學員申請
school-nav-sessions = 考試場次
school-nav-roster = 名單預約

## Overview

school-overview-accepted = 已受理的申請
school-overview-awaiting = 待確認的申請
school-overview-booked = 待考預約
school-overview-month = { $subject }本月合格率（{ $passed }／{ $sat }）
school-overview-next = 可預約的場次
school-overview-all = 全部場次

## Sessions

school-sessions-empty = 目前沒有可預約的場次。
school-sessions-free = 空餘座位
school-sessions-own = 本校已用／名額
school-sessions-undivided = 不分名額
school-sessions-book = 預約
school-session-yours = 本校還可預約
school-session-booked = 本校已預約
school-session-refused = { $count } 人不能預約，因此全部未預約：
school-session-candidates = 可選學員
school-session-by-roster = 上傳名單預約
school-session-no-place = 本場次對本校已無名額。
school-session-all = 全選
school-session-send = 預約所選學員
school-session-move = 改期
school-session-cancel = 取消預約
school-move-title = 預約改期
school-move-to = 改到
school-applications-next = 下一步

## Lists

school-roster-lead = 上傳名單，為已受理的學員一次預約同一場次；先核對，再確認，有一行錯誤則全部不預約。
school-roster-file = 檔案
school-roster-hint = CSV（UTF-8 或 GB 18030）或 XLSX，不超過 { $limit } MB。第一行為欄名：證件號碼或流水號、姓名，需要時加准駕車型。
school-roster-check = 核對名單
school-roster-earlier = 以前的名單
school-roster-people = 人數
school-roster-number-empty = 沒有證件號碼或流水號。
school-roster-digits-lost = 該儲存格為數值格式，末尾數字已遺失，請改為文字格式後重新填寫。
school-roster-not-yours = 本校沒有此號碼的申請。
school-roster-class-unknown = 沒有此准駕車型。
school-roster-class-needed = 此人有多個申請，請註明准駕車型。
school-roster-class-differs = 此人的申請不是該准駕車型。
school-roster-name-differs = 姓名與申請不一致。
school-roster-too-long = 名單最多 { $count } 行。
school-preview-title = 核對結果
school-preview-faults = 有錯誤的行
school-preview-line = 行
school-preview-column = 欄
school-preview-matches = 已找到 { $count } 人
school-preview-send = 確認預約 { $count } 人
school-preview-other = 另選檔案

## What was done

school-notice-booked = 預約成功。
school-notice-roster-booked = 名單已全部預約。
school-notice-moved = 預約已改期。
school-notice-cancelled = 預約已取消。
school-notice-nobody = 沒有選擇學員。
