### The open question bank, and the keepers' pages that list, show and measure its items.

## Menu

questions-nav = 公開題庫

## Numbers

questions-decimal = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

## Browsing

questions-title = 理論考試題庫
questions-lead = 今天有效的全部 { $count } 道試題，附答案、理由和法律依據。
questions-words = 關鍵詞
questions-words-hint = 任一語言，須全部出現
questions-chapter = 章節
questions-group = 適用車型
questions-kind = 題型
questions-any = 全部
questions-with-picture = 只看帶圖的
questions-found = 找到 { $count } 道試題
questions-show-all = 顯示全部

## One question

questions-one-title = 試題 { $id }
questions-to-list = 返回列表
questions-languages = 本題的其他語言
questions-several = 有兩個或兩個以上正確選項，須全部選出，不能多選。
questions-check = 核對答案
questions-was-right = 回答正確。
questions-was-wrong = 回答不正確。
questions-answer = 答案與理由
questions-law = 法律依據
questions-for = 適用車型
questions-before = 上一題
questions-after = 下一題
questions-gone-title = 沒有這道試題
questions-gone = 「{ $id }」今天不在題庫中使用：編號可能有誤，試題可能已停用，或尚無本語言的文本。

## Where the law says it

questions-law-article = { $act }第 { $number } 條
questions-law-annex = { $act }附件 { $number }
questions-law-part = { $act }第 { $number } 部分
questions-law-table = { $act }表 { $number }
questions-act-rtsl = 《道路交通安全法》
questions-act-ir = 《道路交通安全法實施條例》
questions-act-o162 = 《機動車駕駛證申領和使用規定》（公安部令第 162 號）
questions-act-o163 = 《道路交通安全違法行為記分管理辦法》（公安部令第 163 號）
questions-act-cl = 《刑法》
questions-act-ji2000 = 最高人民法院審理交通肇事刑事案件的解釋（2000 年）
questions-act-sbr = 《校車安全管理條例》
questions-act-apr = 《道路交通事故處理程序規定》
questions-act-vrr = 《機動車登記規定》
questions-act-ctpl = 《機動車交通事故責任強制保險條例》
questions-act-gb19522 = 國家標準 GB 19522（酒精含量界限與檢驗）
questions-act-gb5768 = 國家標準 GB 5768（道路交通標誌和標線）

## The keepers’ list of items

questions-nav-statistics = 統計
questions-items-title = 題庫全部試題
questions-items-figures = 統計數字取自近幾個月的正式考試；橫線表示該試題尚未考過。
questions-state = 狀態
questions-state-in-force = 現行
questions-state-not-yet = 尚未生效
questions-state-retired = 已停用
questions-state-stale = 譯文待核對
questions-state-pictureless = 無圖
questions-state-open-change = 有未完成的修改
questions-stale-in = 譯文待核對或缺少的語言
questions-no-matter = 不限
questions-order = 排序
questions-order-id = 編號
questions-order-difficulty = 預估難度，難者在前
questions-order-easiness = 答對率，低者在前
questions-order-discrimination = 區分度，低者在前
questions-order-exposure = 曝光率，高者在前
questions-order-responses = 作答數，多者在前
questions-order-time = 用時，長者在前
questions-order-flags = 需檢查者在前

## One item

questions-item = 試題
questions-items = 試題數
questions-version-short = 第 { $version } 版
questions-open-by = { $name } 正在修改本題。
questions-open-see = 查看修改
questions-stem = 題幹
questions-option = 選項
questions-field-groups = 適用車型
questions-field-difficulty = 預估難度
questions-field-shuffle = 選項順序
questions-field-enemies = 不得同卷
questions-field-valid = 有效期
questions-always = 不限期
questions-valid-from = 自{ DATE($date, length: "medium") }起
questions-valid-until = 至{ DATE($date, length: "medium") }止
questions-shuffled = 可打亂
questions-fixed-order = 固定
questions-file = 檔案與行號
questions-texts = 各語言文本
questions-source = 原文
questions-text-missing = 缺少
questions-history = 修改歷史
questions-history-none = 本題尚無經兩人審定的修改。
questions-changed-by = 修改：{ $name }
questions-approved-by = 批准：{ $name }
questions-begun = 新增試題
questions-versions = 各版本

## Statistics

questions-seconds = { NUMBER($value, maximumFractionDigits: 1) } 秒
questions-figures = 考試中的表現
questions-figures-none = 近幾個月的考試中沒有出現過本題的這一版本。
questions-figures-few = 作答不足 { $count } 次，數字僅供參考。
questions-easiness = 答對率 p
questions-shrunk = 校正答對率
questions-discrimination = 區分度
questions-exposure = 曝光率
questions-responses = 作答數
questions-time = 典型用時
questions-options-title = 各選項的選擇情況
questions-options-label = 各選項被選比例的條形圖，資料見下表。
questions-options-caption = 綠色為正確答案。錯誤選項的區分度若為正，說明能力強的考生反而選它。
questions-chosen = 選擇次數
questions-share = 比例
questions-by-language = 按語言
questions-by-language-label = 各語言答對率及 95% 區間圖，資料見下表。
questions-by-language-caption = 只列出作答足夠多的語言。某一語言明顯偏低時，譯文可能有誤。
questions-statistics-of-all = 全部試題的統計
questions-statistics-title = 試題統計
questions-statistics-none = 這幾個月沒有保存答卷的考試。
questions-from = 從
questions-until = 至
questions-only-flagged = 只看需檢查的
questions-file-csv = 下載 CSV
questions-papers = 答卷
questions-asked = 考過的試題
questions-flagged = 需檢查
questions-left-out = 無法讀取而未計入的答卷：{ $count }。原因見伺服器日誌。
questions-scatter-title = 答對率與區分度
questions-scatter-label = { $count } 道試題的答對率與區分度散點圖，資料見下方表格。
questions-scatter-caption = 每點一題，作答不足 { $count } 次的不畫。紅點需檢查。虛線以下，能力強的考生反而答得差。
questions-histogram-title = 曝光率分布
questions-histogram-label = 各曝光率區間的試題數，資料見下表。
questions-histogram-caption = 曝光率：含有該題的答卷所占比例。柱下數字為區間下限。
questions-table-title = 各試題資料
questions-none-flagged = 沒有需檢查的試題。
questions-flag-backwards = 反向區分
questions-why-backwards = 能力強的考生答得更差，且不能歸因於偶然；答案或題意可能有誤。
questions-flag-rival = 干擾項過強
questions-why-rival = 某錯誤選項比正確答案更吸引能力強的考生，且不能歸因於偶然。
questions-flag-too-hard = 過難
questions-why-too-hard = 幾乎無人答對；答案或題意可能有誤。
questions-flag-too-easy = 過易
questions-why-too-easy = 幾乎人人答對，不能區分考生。
questions-method-title = 計算方法
questions-method-papers = 統計取自所選月份內全部已評閱的答卷，每份答卷按其組卷時的題庫重新評閱。各版本分別統計。
questions-method-discrimination = 因各人試卷不同，區分度不與總分相關，而與同卷其餘試題的得分減去其期望得分的平均值相關（校正點二列相關）。區間為費希爾 95% 區間，答對率的區間為威爾遜 95% 區間。
questions-method-shrunk = 校正答對率把作答少的試題拉向全部試題的平均值，作答越少，拉得越多。
questions-method-reached = 最後一道已答試題之後的試題視為未做到，不計入。典型用時為幾何平均，偶爾的長時間停頓影響很小。
questions-method-flags = 作答不足 { $count } 次的試題不提示檢查。
