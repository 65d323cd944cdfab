/**
 * For each syllable without its tone, some characters that are read so. Dictionaries order characters by their reading,
 * so whatever stands behind one of these and before the next is read as it; characters of several readings are left out.
 */
export const pinyinAnchors = `
a阿啊 ai哎哀埃矮爱碍 an安鞍俺岸案暗 ang肮昂 ao凹熬袄傲奥澳
ba八巴扒拔把霸爸罢 bai白百摆败拜 ban班搬般板版办半伴瓣 bang邦帮绑榜棒傍 bao包胞薄宝饱保报抱爆 bei杯悲碑北贝备背倍被 ben奔本苯笨 beng崩绷泵蹦 bi逼鼻比笔彼币必毕闭壁避臂 bian边编鞭扁贬变便遍辨辩 biao标彪表 bie憋鳖别 bin宾滨斌殡鬓 bing冰兵丙秉柄饼并病 bo拨波玻剥播伯驳勃博脖 bu补捕哺不布步部
ca擦 cai猜才材财裁采彩菜蔡 can参餐残蚕惭惨灿 cang仓苍舱藏 cao操糙曹草 ce册侧厕测策 cen岑 ceng层曾蹭 cha叉插茶查察差诧 chai拆柴豺 chan掺搀馋缠产铲颤 chang昌常尝肠厂场畅唱 chao抄超朝潮吵炒 che车扯彻撤 chen尘臣沉陈晨衬趁 cheng称撑成承城程澄逞秤 chi吃痴池迟持尺齿耻斥赤翅 chong充冲虫崇宠 chou抽仇绸愁丑臭 chu出初除厨锄储楚处触 chuai揣踹 chuan川穿传船喘串 chuang窗疮床闯创 chui吹炊垂锤 chun春椿纯唇蠢 chuo戳绰 ci词辞慈磁此次刺赐 cong匆葱聪从丛 cou凑 cu粗促醋簇 cuan窜篡 cui催摧脆翠粹 cun村存寸 cuo搓磋挫错
da搭答达打大 dai呆歹代带待袋戴 dan丹单担胆但淡蛋弹 dang当挡党档荡 dao刀导岛倒到盗道稻 de得德的 deng灯登等邓凳瞪 di低滴堤敌笛底抵弟帝第 dian掂滇颠典点电店垫淀殿 diao叼雕刁吊钓调掉 die爹跌迭蝶叠 ding丁叮钉顶订定 diu丢 dong冬东懂动冻洞 dou兜斗抖豆逗痘 du督毒独读堵赌杜肚度渡 duan端短段断锻 dui堆队对兑 dun吨蹲盾顿 duo多夺朵躲堕
e鹅额恶饿 en恩 er儿而耳二
fa发罚法 fan帆番翻凡烦繁反返犯饭泛范 fang方芳防房仿访纺放 fei飞非肥匪废肺费 fen分芬纷坟焚粉份奋愤 feng丰风封疯锋蜂缝逢讽凤奉 fou否 fu夫肤孵服浮符福扶府腐辅父付负妇附复副富
ga嘎尬 gai该改盖概 gan甘肝干杆敢感赣 gang刚钢缸岗港杠 gao高膏糕搞稿告 ge哥胳割歌革格隔葛个各 gei给 gen根跟 geng更耕羹耿 gong工公功攻宫恭巩共贡 gou勾沟狗构购够 gu估姑孤古谷股骨鼓固故顾 gua瓜刮寡挂 guai乖拐怪 guan关观官冠馆管贯惯灌罐 guang光广逛 gui归龟规硅轨鬼柜贵桂 gun滚棍 guo锅郭国果裹过
ha哈蛤 hai孩海害 han酣憨含寒函喊汉汗旱焊 hang夯杭航 hao毫豪好号浩耗 he喝禾合何和河核荷盒贺赫鹤 hei黑嘿 hen痕很狠恨 heng哼恒横衡 hong轰烘红宏洪虹 hou喉猴吼后厚候 hu呼忽胡壶湖糊虎互户护 hua花华滑化划画话 huai怀淮坏 huan欢环缓幻换唤患 huang荒慌皇黄煌晃谎 hui灰挥辉回悔毁汇会绘惠慧 hun昏婚浑魂混 huo豁活火伙或货获霍
ji击机肌鸡积基激及级极急集籍几挤脊计记技季剂济既继 jia加夹佳家颊甲价架假嫁 jian尖坚间肩监煎拣剪检简件建剑健渐鉴箭 jiang江姜将浆僵讲奖降酱 jiao交郊娇胶椒焦角脚搅叫轿较教 jie阶接街节劫杰洁结姐解介戒届界借 jin巾今金津筋仅紧锦尽进近劲晋浸 jing京经惊晶精鲸井景警净竞静镜 jiong窘炯 jiu纠究九久酒旧救就舅 ju居鞠局菊举巨句具剧据距聚 juan捐鹃卷倦绢 jue决觉绝掘 jun军均君菌俊峻
ka咖卡 kai开凯慨 kan刊堪砍看 kang康慷扛抗炕 kao考烤靠 ke科棵颗壳可渴克刻客课 ken肯垦恳 keng坑 kong空孔恐控 kou抠口扣寇 ku枯哭苦库裤酷 kua夸垮跨 kuai块快筷 kuan宽款 kuang筐狂况矿框 kui亏盔葵愧 kun昆坤捆困 kuo扩括阔
la垃拉辣蜡 lai来莱赖 lan兰拦蓝篮懒烂 lang狼郎朗浪 lao捞劳牢老姥烙 le乐勒 lei雷垒累泪类 leng棱冷愣 li厘梨离璃礼李里理力历立丽利粒 lia俩 lian连怜莲联廉脸练炼恋链 liang良凉粮两亮谅辆量 liao疗聊料 lie列劣烈猎裂 lin邻林临淋磷凛吝 ling灵玲铃凌零领另令 liu溜刘流留柳六 long龙笼聋隆垄 lou楼搂漏 lu卢芦炉鲁录鹿路露 luan峦卵乱 lun抡伦轮论 luo罗萝锣裸洛落 lv驴旅屡律绿滤 lve掠略
ma妈麻马码骂 mai埋买迈卖 man蛮瞒满曼慢漫 mang忙芒盲茫 mao猫毛矛茅卯冒帽貌 me么 mei玫梅眉媒煤霉每美妹魅 men门闷们 meng萌盟猛孟梦 mi眯迷谜米秘密蜜 mian眠绵棉免勉面 miao苗描秒妙庙 mie灭蔑 min民敏 ming名明鸣命 miu谬 mo摸模膜摩磨魔抹末沫墨默 mou谋某 mu母亩木目牧幕慕
na拿哪那纳娜 nai乃奶耐 nan男南难 nang囊 nao挠脑闹 ne呢 nei内 nen嫩 neng能 ni尼泥你逆腻 nian拈年黏碾念 niang娘酿 niao鸟尿 nie捏聂镍 nin您 ning宁柠凝 niu妞牛扭纽 nong农浓弄 nu奴努怒 nuan暖 nuo挪诺 nv女 nve虐
o哦 ou欧鸥偶藕
pa趴爬怕 pai拍排牌派 pan攀盘判盼 pang旁胖 pao抛咆袍跑泡炮 pei胚陪培佩配 pen喷盆 peng烹朋棚蓬膨捧碰 pi批披皮疲脾匹屁僻 pian偏篇片骗 piao飘瓢漂票 pie撇 pin拼贫频品聘 ping乒平评凭苹瓶屏 po坡泼婆迫破 pou剖 pu扑铺葡菩朴普谱瀑
qi七妻期漆齐其奇骑棋旗乞企起气弃汽器 qia掐恰洽 qian千迁牵铅谦签前钱潜浅遣欠歉 qiang枪腔强墙抢 qiao敲锹乔桥瞧巧俏翘 qie切且怯窃 qin亲侵芹琴禽勤寝沁 qing青轻倾清情晴请庆 qiong穷琼 qiu丘秋求球 qu区曲驱渠取娶去趣 quan圈全权泉拳犬劝券 que缺却雀确鹊 qun裙群
ran然燃染 rang嚷让 rao饶扰绕 re惹热 ren人仁忍认任韧 reng扔仍 ri日 rong荣绒容溶融冗 rou柔揉肉 ru如儒乳辱入 ruan软 rui蕊锐瑞 run闰润 ruo若弱
sa撒洒萨 sai腮塞赛 san三伞散 sang桑嗓丧 sao骚扫嫂 se色涩瑟 sen森 seng僧 sha杀沙纱傻啥霎 shai筛晒 shan山删衫闪陕扇善 shang伤商赏上尚 shao烧稍勺少绍哨 she奢舌蛇舍设社射涉摄 shei谁 shen申伸身深神审婶肾甚渗慎 sheng升生声绳省圣胜盛剩 shi尸失师诗狮湿十石时识实食史使始士世市示事势试饰室释 shou收手守首寿受售瘦 shu书叔梳舒疏输蔬熟暑属鼠术束树竖数 shua刷耍 shuai衰摔甩帅 shuan拴栓涮 shuang双霜爽 shui水税睡 shun吮顺瞬 shuo说烁硕 si司丝私思斯死四寺似饲 song松耸宋送颂 sou搜艘嗽 su苏酥俗诉肃素速宿塑 suan酸蒜算 sui虽随髓岁碎穗 sun孙损笋 suo缩所索锁
ta他它塌塔踏 tai胎台抬太态泰 tan贪摊滩坛谈痰坦毯叹探碳 tang汤唐堂糖躺烫趟 tao涛掏逃桃陶淘讨套 te特 teng疼腾藤 ti踢梯提题蹄体剃替 tian天添田甜填舔 tiao挑条跳 tie贴铁帖 ting听厅停庭挺 tong通同桐铜童桶筒统痛 tou偷头投透 tu秃突图徒涂途土吐兔 tuan团 tui推腿退褪 tun吞屯臀 tuo托拖脱驼妥唾
wa挖哇蛙娃瓦袜 wai歪外 wan弯湾丸完玩碗晚万腕 wang汪王网往忘旺望 wei危威微为围唯维伟尾委卫未位味胃喂慰 wen温文纹闻蚊吻稳问 weng翁嗡 wo窝我沃卧握 wu乌污屋无五午武舞勿务物误雾
xi夕西吸希析息稀锡溪膝习席袭洗喜戏系细隙 xia虾瞎峡狭霞下夏吓 xian仙先纤掀鲜闲弦咸嫌显险县现线限陷献 xiang乡相香箱详祥翔享响想向项象像橡 xiao消宵销小晓孝校笑效 xie些歇协邪斜鞋写泄泻卸屑谢蟹 xin心辛欣新薪信 xing兴星猩刑行形型醒杏姓幸性 xiong凶兄胸雄熊 xiu休修羞朽秀绣袖锈 xu须虚需徐许序叙绪续絮 xuan宣喧玄悬旋选癣炫 xue削靴学雪血 xun勋熏寻巡询循训讯迅
ya压鸭牙芽崖哑雅亚 yan烟淹延严言岩炎沿研盐颜眼演厌艳宴验焰 yang央秧扬羊阳杨洋仰养氧样 yao腰邀摇遥咬药要耀 ye椰爷也野业叶页夜液 yi一衣医依仪宜姨移遗疑乙已以椅义亿忆艺议亦异役译易益意翼 yin因阴音银饮隐印 ying应英婴樱鹰迎盈营影映硬 yo哟 yong拥佣永泳勇用 you优幽悠尤由油游友有又右幼诱 yu迂淤于余鱼娱渔愉与予宇羽雨语玉育浴预域欲遇喻誉 yuan冤渊元园员原圆援源远院愿 yue约月岳阅悦跃越 yun晕云匀允孕运韵
za匝杂砸 zai灾栽宰载再在 zan咱攒暂赞 zang脏葬 zao遭糟早枣澡造燥 ze则责择泽 zei贼 zen怎 zeng增赠 zha渣扎闸炸眨榨 zhai摘宅窄债寨 zhan沾粘毡斩展盏占战站 zhang张章涨掌丈帐胀 zhao招昭找沼召照罩 zhe遮折哲者这浙 zhen针珍真诊枕阵振镇震 zheng争征睁蒸整正证郑政症 zhi之支汁芝枝知织脂执直值职植止只旨指纸至志制治质致智置 zhong中忠终钟肿种众重 zhou州舟周粥轴肘咒昼皱骤 zhu朱珠株猪竹烛主煮嘱住助注驻柱祝著铸 zhua抓 zhuai拽 zhuan专砖转赚撰 zhuang妆庄桩装壮状撞 zhui追锥坠缀 zhun准 zhuo捉桌卓浊酌 zi姿资滋子紫字自 zong宗棕踪总纵 zou邹走奏 zu租足族阻组祖 zuan钻 zui嘴最罪醉 zun尊遵 zuo昨左作坐座做
`;
