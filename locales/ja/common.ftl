### Words that every screen, page and print shares.

## Languages

common-language-own-name = 日本語

## Amounts with their unit

common-seconds = { $count } 秒
common-minutes = { $count } 分
common-hours = { $count } 時間
common-duration-pair = { $longer } { $shorter }
common-days = { $count } 日
common-working-days = { $count } 営業日
common-years = { $count } 歳
common-points = { $count } 点
common-questions = { $count } 問
common-people = { $count } 人
common-seats = { $count } 席
common-sessions = { $count } 回
common-rows = { $count } 行
common-attempts = { $count } 回
common-percent = { $value }%

## Buttons

common-next = 次へ
