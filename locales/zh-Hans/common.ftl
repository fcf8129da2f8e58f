### Words that every screen, page and print shares.

## Languages

common-language-own-name = 简体中文

## Amounts with their unit

common-seconds = { $count } 秒
common-minutes = { $count } 分钟
common-hours = { $count } 小时
common-duration-pair = { $longer } { $shorter }
common-days = { $count } 天
common-working-days = { $count } 个工作日
common-years = { $count } 岁
common-points = { $count } 分
common-questions = { $count } 题
common-people = { $count } 人
common-seats = { $count } 个座位
common-sessions = { $count } 个场次
common-rows = { $count } 行
common-attempts = { $count } 次
common-percent = { $value }%

## Buttons

common-next = 下一步
