### 題庫管理員頁面。

keeper-nav-overview = 題庫
keeper-nav-changes = 修改
keeper-nav-stale = 譯文
keeper-nav-corrections = 答案更正
keeper-title = 題庫
keeper-new-item = 新增試題
keeper-items = 試題
keeper-drafts = 草稿
keeper-to-review = 待審核
keeper-stale-texts = 待核對譯文
keeper-stale-by-language = 各語言待核對譯文
keeper-damage = 題庫檔案不可用，考試繼續使用上一個完好的題庫。
keeper-damage-since = 發現時間：{ $at }
keeper-damage-vanished = 缺少現行題庫中的試題（檔案可能遺失；停用試題應設定失效日期）：{ $items }
keeper-damage-key = { $item } 的答案已變而版本號未變
keeper-damage-undrawable = 組卷方案 { $blueprint } 無法再組成{ $language }試卷
keeper-unwritten = { $count } 項修改已批准，尚未寫入題庫。
keeper-editions = 現行題庫的變更
keeper-editions-hint = 每次啟用新題庫都記入日誌；每份試卷記有其所用題庫的編號。
keeper-edition-since = 啟用時間
keeper-edition-hash = 題庫編號
keeper-in-force = 現行

## 用語

keeper-item = 試題
keeper-new = 新題
keeper-open = 已有修改在進行
keeper-edit = 修改試題
keeper-chapter = 章節
keeper-kind = 題型
keeper-version = 第 { $version } 版
keeper-source = 原文
keeper-key = 答案
keeper-options = 選項
keeper-option-1 = 選項 A
keeper-option-2 = 選項 B
keeper-option-3 = 選項 C
keeper-option-4 = 選項 D
keeper-field-stem = 題幹
keeper-field-explanation = 解析
keeper-groups = 適用車型
keeper-facts = 其他資訊
keeper-law = 法律依據
keeper-law-hint = 每行一條：先寫法規簡稱，再寫條款，例如：RTSL 91
keeper-difficulty = 預估難度（答錯率，百分數）
keeper-shuffle = 選項可以調換順序
keeper-enemies-hint = 會洩露本題答案、不得同卷的試題，用空格隔開
keeper-from = 生效日期
keeper-until = 失效日期
keeper-reason = 修改理由

## 修改內容的名稱

keeper-value-version = 版本
keeper-value-groups = 適用車型
keeper-value-difficulty = 預估難度
keeper-value-law = 法律依據
keeper-value-picture = 圖片
keeper-value-shuffle = 選項可以調換順序
keeper-value-enemies = 不得同卷
keeper-value-valid = 有效期

## 編寫

keeper-write = 開始編寫
keeper-preview = 預覽
keeper-preview-language = 預覽語言
keeper-no-text = 尚無該語言的文字。
keeper-same = 已對照原文，譯文仍與原文一致
keeper-save-draft = 儲存草稿
keeper-wrong-fields = 有 { $count } 處需要修改。
keeper-difficulty-range = 請填寫 0 至 100 的整數。
keeper-law-form = 「{ $line }」缺少條款。
keeper-date-malformed = 日期請按「年-月-日」填寫。
keeper-key-missing = 請選擇正確答案；多項選擇題至少選兩項。
keeper-reason-missing = 請填寫理由。

## 修改

keeper-state-draft = 草稿
keeper-state-submitted = 待審核
keeper-state-approved = 已批准
keeper-state-published = 已發布
keeper-state-withdrawn = 已撤回
keeper-no-changes = 此處沒有修改。
keeper-written-by = 編寫人
keeper-approved-by = 批准人
keeper-sent-back-by = 退回人
keeper-published-at = 入庫時間
keeper-what = 項目
keeper-before = 修改前
keeper-after = 修改後
keeper-no-difference = 與題庫沒有差別。
keeper-as-it-will-be = 修改後的試題
keeper-text-new = 新增文字
keeper-text-gone = 刪除文字
keeper-go-on = 繼續編寫
keeper-submit = 提交審核
keeper-approve = 批准並發布
keeper-other-person = 這是您提交的，須由另一位題庫管理員批准。
keeper-send-back = 退回
keeper-send-back-why = 需要怎樣修改？
keeper-sent-back = 已退回
keeper-withdraw = 撤回修改
keeper-unwritten-one = 已批准，尚未寫入題庫。系統會自動重試，原因見伺服器日誌。
keeper-change-unknown = 沒有這項修改。
keeper-change-open = 該試題另有修改在進行，請先完成或撤回。
keeper-change-empty = 與題庫沒有差別。
keeper-change-overtaken = 題庫中的試題在此期間已變更，請退回後按現行試題重新編寫。
keeper-notice-saved = 草稿已儲存。
keeper-notice-open = 該試題已有修改在進行，即此項。
keeper-notice-submitted = 已提交，由另一位題庫管理員審核。
keeper-notice-published = 已批准，修改已寫入題庫。
keeper-notice-unwritten = 已批准，將儘快寫入題庫。
keeper-notice-sent-back = 已退回。
keeper-notice-withdrawn = 已撤回。

## 譯文

keeper-stale-title = 待核對譯文
keeper-stale-lead = 這些譯文批准之後原文有變動，或者尚無譯文。經兩人重新批准之前，不會用於組卷。
keeper-stale-none = 該語言的文字均為最新。
keeper-stale-one = 待核對
keeper-source-then = 翻譯時的原文
keeper-source-now = 現在的原文
keeper-submit-ticked = 提交勾選項審核
keeper-stale-reason = { $language }：已對照新原文，譯文仍與原文一致

## 自動檢查

keeper-unsound = 該試題還不能使用：
keeper-remarks = 請核對：
keeper-no-remarks = 自動檢查未發現問題。
keeper-unsound-no-source = 缺少簡體中文文字。
keeper-unsound-options-on-statement = 判斷題沒有選項。
keeper-unsound-too-few-options = 至少需要兩個選項。
keeper-unsound-key = 答案指向不存在的選項。
keeper-unsound-many = 多項選擇題至少有兩個正確選項。
keeper-unsound-option-count = { $language }：有 { $found } 個選項，應為 { $expected } 個。
keeper-unsound-validity = 失效日期早於生效日期。
keeper-unsound-difficulty = 預估難度應在 0 至 100% 之間。
keeper-unsound-other = { $reason }
keeper-remark-missing = { $language }：沒有文字。
keeper-remark-stale = { $language }：批准之後原文有變動。
keeper-remark-blank = { $language }{ $place }：為空，或首尾有空格。
keeper-remark-loose-sign = { $language }{ $place }：「{ $sign }」與單詞之間應為不換行空格。
keeper-remark-too-long = { $language }{ $place }：{ $letters } 個字元，最多 { $most } 個。
keeper-remark-unshown = { $language }{ $place }：沒有字型能顯示「{ $letter }」。
keeper-remark-copied = { $one }與{ $other }文字相同。
keeper-remark-same-options = { $language }：{ $one }與{ $other }相同。
keeper-remark-numbers = { $language }{ $place }：數字為 [{ $found }]，原文為 [{ $expected }]。
keeper-remark-term = { $language }：「{ $term }」在術語表中為 { $accepted }。
keeper-remark-avoided = { $language }：不宜使用「{ $word }」。
keeper-remark-options = 有 { $count } 個選項，應為 4 個。
keeper-remark-groups = 沒有適用車型，或重複。
keeper-remark-chapter = 沒有組卷方案包含章節「{ $chapter }」。
keeper-remark-act = 未知法規「{ $act }」。
keeper-remark-picture = 圖片「{ $picture }」不在圖庫中。
keeper-remark-enemy = 「{ $item }」不是另一道試題。
keeper-remark-duplicate = 與 { $item } 重複。
keeper-remark-conspicuous = { $language }：從長度就能看出正確選項。
keeper-remark-other = { $reason }

## 更正答案

keeper-correct = 更正答案
keeper-corrections-title = 答案更正
keeper-correction-lead = 已考試題的答案有誤時，經兩人同意後重新評分。原成績予以保留，已合格的不因此變為不合格。
keeper-correction-none = 沒有更正過答案。
keeper-correction-item = 試題與版本
keeper-correction-key = 原答案
keeper-remedy = 更正為
keeper-remedy-key = 此答案正確
keeper-remedy-any = 這些答案均算正確
keeper-remedy-all = 本題作廢，所有考生得分
keeper-remedy-choice = 答案
keeper-correction-ask = 申請更正
keeper-correction-state-asked = 待第二人批准
keeper-correction-state-approved = 已批准
keeper-correction-state-withdrawn = 已撤回
keeper-correction-asked-by = 申請人
keeper-correction-effect = 影響
keeper-correction-effect-done = 更正結果
keeper-effect-sat = 含本題的考試
keeper-effect-changed = 成績有變
keeper-effect-gains = 不合格變為合格
keeper-effect-losses = 低於合格標準，仍算合格
keeper-effect-none = 沒有成績變化。
keeper-effect-serial = 流水號
keeper-effect-score = 成績
keeper-effect-verdict = 結論
keeper-effect-stands = 原成績有效
keeper-correction-approve = 批准並重新評分
keeper-correction-withdraw = 撤回
keeper-correction-unknown = 沒有這項更正，或沒有該試題。
keeper-correction-exists = 該試題的這一版本正在更正，或已更正。
keeper-correction-unfit = 請選擇與試題相符且與原答案不同的答案。
keeper-notice-correction-asked = 已申請，須由另一位題庫管理員批准。
keeper-notice-correction-approved = 已批准，相關考試已重新評分。
keeper-notice-correction-withdrawn = 已撤回。
