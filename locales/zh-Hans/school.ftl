### Pages of a driving school: booking, rosters, its own figures.

## Menu

school-nav-overview = 概况
school-nav-applications = 学员申请
school-nav-sessions = 考试场次
school-nav-roster = 名单预约

## Overview

school-overview-accepted = 已受理的申请
school-overview-awaiting = 待确认的申请
school-overview-booked = 待考预约
school-overview-month = { $subject }本月合格率（{ $passed }／{ $sat }）
school-overview-next = 可预约的场次
school-overview-all = 全部场次

## Sessions

school-sessions-empty = 目前没有可预约的场次。
school-sessions-free = 空余座位
school-sessions-own = 本校已用／名额
school-sessions-undivided = 不分名额
school-sessions-book = 预约
school-session-yours = 本校还可预约
school-session-booked = 本校已预约
school-session-refused = { $count } 人不能预约，因此全部未预约：
school-session-candidates = 可选学员
school-session-by-roster = 上传名单预约
school-session-no-place = 本场次对本校已无名额。
school-session-all = 全选
school-session-send = 预约所选学员
school-session-move = 改期
school-session-cancel = 取消预约
school-move-title = 预约改期
school-move-to = 改到
school-applications-next = 下一步

## Lists

school-roster-lead = 上传名单，为已受理的学员一次预约同一场次；先核对，再确认，有一行错误则全部不预约。
school-roster-file = 文件
school-roster-hint = CSV（UTF-8 或 GB 18030）或 XLSX，不超过 { $limit } MB。第一行为列名：证件号码或流水号、姓名，需要时加准驾车型。
school-roster-check = 核对名单
school-roster-earlier = 以前的名单
school-roster-people = 人数
school-roster-number-empty = 没有证件号码或流水号。
school-roster-digits-lost = 该单元格为数值格式，末尾数字已丢失，请改为文本格式后重新填写。
school-roster-not-yours = 本校没有此号码的申请。
school-roster-class-unknown = 没有此准驾车型。
school-roster-class-needed = 此人有多个申请，请注明准驾车型。
school-roster-class-differs = 此人的申请不是该准驾车型。
school-roster-name-differs = 姓名与申请不一致。
school-roster-too-long = 名单最多 { $count } 行。
school-preview-title = 核对结果
school-preview-faults = 有错误的行
school-preview-line = 行
school-preview-column = 列
school-preview-matches = 已找到 { $count } 人
school-preview-send = 确认预约 { $count } 人
school-preview-other = 另选文件

## What was done

school-notice-booked = 预约成功。
school-notice-roster-booked = 名单已全部预约。
school-notice-moved = 预约已改期。
school-notice-cancelled = 预约已取消。
school-notice-nobody = 没有选择学员。
