### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = 跳至正文
office-shell-menu = 選單
office-pager-label = 分頁
office-pager-before = 上一頁
office-pager-after = 下一頁
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = 無法完成
office-fault-status = 狀態碼 { $status }

## First page and menu

office-home-lead = 受理、預約、考試、成績公布，一處辦理，全程可查證。
office-home-staff = 工作人員與駕校登入
office-nav-applications = 申請
office-nav-new-application = 受理新申請

## The portrait of an application

office-portrait-size = 照片檔案應為 { $from } 至 { $to } KB，此檔案為 { $found } KB。
office-portrait-format = 照片須為 JPEG 格式。
office-portrait-damaged = 照片檔案已損毀，無法讀取。
office-portrait-pixels = 照片應為 { $width } × { $height } 像素，此照片為 { $found-width } × { $found-height }。
office-portrait-grey = 照片須為彩色。
office-portrait-background = 照片背景須為白色。
