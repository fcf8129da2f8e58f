### Pages of a driving school: booking, rosters, its own figures.

## Menu

school-nav-overview = 概要
school-nav-applications = 申請
school-nav-sessions = 試験日程
school-nav-roster = 名簿で予約

## Overview

school-overview-accepted = 受理済みの申請
school-overview-awaiting = 確認待ちの申請
school-overview-booked = 今後の予約
school-overview-month = { $subject } 今月の合格率（{ $passed }／{ $sat }）
school-overview-next = 予約できる日程
school-overview-all = すべての日程

## Sessions

school-sessions-empty = 表示できる日程はありません。
school-sessions-free = 空席
school-sessions-own = 自校の使用数／枠
school-sessions-undivided = 枠なし
school-sessions-book = 予約
school-session-yours = 自校が予約できる残り
school-session-booked = 自校の予約
school-session-refused = { $count } 名を予約できないため、全員の予約を行いませんでした：
school-session-candidates = 予約できる受講者
school-session-by-roster = 名簿をアップロードして予約
school-session-no-place = この日程には自校の空きがありません。
school-session-all = すべて選択
school-session-send = 選択した人を予約
school-session-move = 変更
school-session-cancel = 取り消す
school-move-title = 予約の変更
school-move-to = 変更先
school-applications-next = 次の試験

## Lists

school-roster-lead = 名簿をアップロードし、受理済みの申請者を一つの日程にまとめて予約します。まず確認し、確定後に予約されます。一行でも誤りがあれば全体を予約しません。
school-roster-file = ファイル
school-roster-hint = CSV（UTF-8 または GB 18030）または XLSX、{ $limit } MB まで。一行目は列名です：証明書番号または受付番号、氏名、必要なら車種。
school-roster-check = 名簿を確認する
school-roster-earlier = 過去の名簿
school-roster-people = 人数
school-roster-number-empty = 証明書番号または受付番号がありません。
school-roster-digits-lost = セルが数値形式のため末尾の桁が失われています。文字列形式にして入力し直してください。
school-roster-not-yours = この番号の申請は自校にありません。
school-roster-class-unknown = この車種はありません。
school-roster-class-needed = この人には複数の申請があります。車種を記入してください。
school-roster-class-differs = 申請の車種が異なります。
school-roster-name-differs = 氏名が申請と一致しません。
school-roster-too-long = 名簿は { $count } 行までです。
school-preview-title = 名簿の確認
school-preview-faults = 誤りのある行
school-preview-line = 行
school-preview-column = 列
school-preview-matches = { $count } 名が見つかりました
school-preview-send = { $count } 名を予約する
school-preview-other = 別のファイルを選ぶ

## What was done

school-notice-booked = 予約しました。
school-notice-roster-booked = 名簿の全員を予約しました。
school-notice-moved = 予約を変更しました。
school-notice-cancelled = 予約を取り消しました。
school-notice-nobody = 誰も選択されていません。
