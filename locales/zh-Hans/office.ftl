### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = 跳到正文
office-shell-menu = 菜单
office-pager-label = 分页
office-pager-before = 上一页
office-pager-after = 下一页
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = 无法完成
office-fault-status = 状态码 { $status }

## First page and menu

office-home-lead = 受理、预约、考试、成绩公布，一处办理，全程可查证。
office-home-staff = 工作人员与驾校登录
office-nav-applications = 申请
office-nav-new-application = 受理新申请

## The portrait of an application

office-portrait-size = 照片文件应为 { $from } 至 { $to } KB，此文件为 { $found } KB。
office-portrait-format = 照片须为 JPEG 格式。
office-portrait-damaged = 照片文件已损坏，无法读取。
office-portrait-pixels = 照片应为 { $width } × { $height } 像素，此照片为 { $found-width } × { $found-height }。
office-portrait-grey = 照片须为彩色。
office-portrait-background = 照片背景须为白色。
