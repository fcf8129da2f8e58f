### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = 本文へ移動
office-shell-menu = メニュー
office-pager-label = ページ
office-pager-before = 前へ
office-pager-after = 次へ
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = 処理できませんでした
office-fault-status = ステータス { $status }

## First page and menu

office-home-lead = 申請の受理から予約、試験、結果の公表まで一か所で行い、すべての手順を検証できます。
office-home-staff = 職員・教習所のログイン
office-nav-applications = 申請
office-nav-new-application = 新規受理

## The portrait of an application

office-portrait-size = 写真ファイルは { $from }～{ $to } KB である必要があります。このファイルは { $found } KB です。
office-portrait-format = 写真は JPEG 形式でなければなりません。
office-portrait-damaged = 写真ファイルが壊れていて読み込めません。
office-portrait-pixels = 写真は { $width } × { $height } ピクセルである必要があります。この写真は { $found-width } × { $found-height } です。
office-portrait-grey = 写真はカラーでなければなりません。
office-portrait-background = 写真の背景は白でなければなりません。
