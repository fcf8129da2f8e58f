### Words that every screen, page and print shares.

## Languages

common-language-own-name = 繁體中文

## Amounts with their unit

common-seconds = { $count } 秒
common-minutes = { $count } 分鐘
common-hours = { $count } 小時
common-duration-pair = { $longer } { $shorter }
common-days = { $count } 天
common-working-days = { $count } 個工作日
common-years = { $count } 歲
common-points = { $count } 分
common-questions = { $count } 題
common-people = { $count } 人
common-seats = { $count } 個座位
common-sessions = { $count } 個場次
common-rows = { $count } 行
common-attempts = { $count } 次
common-percent = { $value }%

## Buttons

common-next = 下一步
